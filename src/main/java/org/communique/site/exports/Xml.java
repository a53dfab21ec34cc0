package org.communique.site.exports;

import java.io.Writer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML 1.0, without the characters that it cannot hold. */
public final class Xml {

    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter out;

    public Xml(Writer out) {
        try {
            this.out = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            this.out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Opens an element, with attributes as name and value in turn; an attribute without a value is left out. */
    public Xml open(String name, @Nullable String... attributes) {
        return write(() -> {
            out.writeStartElement(name);
            attributes(attributes);
        });
    }

    public Xml close() {
        return write(out::writeEndElement);
    }

    /** An element with nothing but text. */
    public Xml text(String name, String text, @Nullable String... attributes) {
        open(name, attributes);
        write(() -> out.writeCharacters(clean(text)));
        return close();
    }

    /** An element with nothing but attributes. */
    public Xml empty(String name, @Nullable String... attributes) {
        return write(() -> {
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** Ends the document; what it was written to stays open. */
    public void end() {
        write(() -> {
            out.writeEndDocument();
            out.flush();
        });
    }

    private void attributes(@Nullable String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            if (name != null && value != null) {
                out.writeAttribute(name, clean(value));
            }
        }
    }

    private static String clean(String text) {
        return UNWRITABLE.matcher(text).replaceAll("");
    }

    private Xml write(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private interface Step {

        void write() throws XMLStreamException;
    }
}
