# syntax=docker/dockerfile:1

FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src/main src/main
COPY db db
COPY seeds seeds
# The image works with a PostgreSQL beside it and carries none of its own.
RUN --mount=type=cache,target=/maven \
    MAVEN_USER_HOME=/maven ./mvnw -B -q package -Dmaven.repo.local=/maven/repository \
      -Dmaven.test.skip=true -Dspotless.check.skip=true -Dpg.included=false
# Layers that change seldom come first: libraries, then our own classes.
RUN java -Djarmode=tools -jar target/communique.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin communique
WORKDIR /communique
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER 10001
EXPOSE 8080
# UP only after migrations and the first import. Bash speaks HTTP well enough; the image has no curl.
HEALTHCHECK --interval=10s --timeout=5s --start-period=2m --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "communique.jar"]
