package org.communique.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a page's bytes into text. What somebody knows beats the page; a byte order mark beats everything the page says;
 * text that is valid UTF-8 is UTF-8, whatever the page declares; then counts what it declares, then what its bytes
 * look like. Bytes that fit nowhere become U+FFFD, NUL characters go.
 */
final class Decoding {

    /** Browsers look no farther for a declaration. */
    private static final int HEAD = 4096;

    private static final int SAMPLE = 8192;
    private static final char DELETE = 0x7F;

    /** One control character in so many makes a text binary. */
    private static final int MOST_CONTROL = 50;

    private static final char BROKEN = '\uFFFD';

    /** In another encoding most of the foreign characters would be broken. */
    private static final int TOLERATED = 10;

    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");

    private Decoding() {}

    static String decode(SourcePage page) {
        byte[] bytes = page.bytes();
        String text = page.charset() == null ? decode(bytes) : new String(bytes, page.charset());
        if (isBinary(text)) {
            throw new UnreadablePage(page.name() + " holds no text.");
        }
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    /** Whether it is full of control characters, as pictures, programs and noise are; null characters only go. */
    private static boolean isBinary(String text) {
        int length = Math.min(text.length(), SAMPLE);
        int control = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            control += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\0' || c == DELETE ? 1 : 0;
        }
        return control * MOST_CONTROL > length;
    }

    private static String decode(byte[] bytes) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            return new String(bytes, marked.get());
        }
        return strict(bytes)
                .or(() -> nearly(bytes))
                .orElseGet(() -> new String(bytes, declared(bytes).orElseGet(() -> Sniffer.guess(bytes))));
    }

    /** As UTF-8, if a broken character in hundreds is its only fault. */
    private static Optional<String> nearly(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long foreign = text.chars().filter(c -> c > 0x7F && c != BROKEN).count();
        long broken = text.chars().filter(c -> c == BROKEN).count();
        return broken * TOLERATED < foreign ? Optional.of(text) : Optional.empty();
    }

    /** By the byte order mark. */
    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return first == 0xFEFF || first == 0xFFFE ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
    }

    /** As UTF-8, if it is valid; a character cut off at the end is no fault. */
    private static Optional<String> strict(byte[] bytes) {
        int length = bytes.length - cutOff(bytes);
        // Several times as fast as a decoder, which is asked only where the result does not say it all.
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        return text.indexOf(BROKEN) < 0 ? Optional.of(text) : reported(ByteBuffer.wrap(bytes, 0, length));
    }

    private static Optional<String> reported(ByteBuffer whole) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(whole)
                    .toString());
        } catch (CharacterCodingException invalid) {
            return Optional.empty();
        }
    }

    /** How many bytes at the end begin a character that is not complete. */
    private static int cutOff(byte[] bytes) {
        for (int back = 1; back <= Math.min(3, bytes.length); back++) {
            int b = bytes[bytes.length - back] & 0xFF;
            if (b >= 0xC0) {
                int length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
                return length > back ? back : 0;
            }
            if (b < 0x80) {
                return 0;
            }
        }
        return 0;
    }

    /** What the page declares; UTF-8 has been tried and is not true. */
    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(head);
        while (declaration.find()) {
            Optional<Charset> charset = named(declaration.group(1));
            if (charset.isPresent()) {
                return charset.filter(known -> !known.equals(StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name);
            // As browsers do: pages that say Latin-1 mean the superset of Windows.
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
