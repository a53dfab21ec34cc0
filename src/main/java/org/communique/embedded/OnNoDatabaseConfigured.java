package org.communique.embedded;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** An address that is there but empty, as from an unset variable in a compose file, names no database either. */
class OnNoDatabaseConfigured extends SpringBootCondition {

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        boolean configured = StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        ConditionMessage message =
                ConditionMessage.of("spring.datasource.url " + (configured ? "is set" : "is not set"));
        return new ConditionOutcome(!configured, message);
    }
}
