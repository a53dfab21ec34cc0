package org.communique.importing;

import org.communique.reading.Tokened;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** JSON as {@code extract} writes it: constants by their tokens. */
final class ExtractedJson {

    private ExtractedJson() {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new SimpleModule().addSerializer(new TokenSerializer()))
                .build();
    }

    private static final class TokenSerializer extends StdSerializer<Tokened> {

        TokenSerializer() {
            super(Tokened.class);
        }

        @Override
        public void serialize(Tokened constant, JsonGenerator out, SerializationContext context) {
            out.writeString(constant.token());
        }
    }
}
