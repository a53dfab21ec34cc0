package org.communique.importing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Counts what the directory at the end of a zip lists, without holding it: a library opens all of it at once, and an
 * attacker packs millions of entries into a few megabytes.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int LONGEST_COMMENT = 1 << 16;

    /** Where the size stands in the end record, and the lengths of name, extra field and comment in an entry. */
    private static final int SIZE_AT = 12;

    private static final int LENGTHS_AT = 28;

    private ZipDirectory() {}

    /**
     * @throws RefusedUpload when it lists more than that many entries
     */
    static void check(Path file, int most) throws IOException {
        try (FileChannel zip = FileChannel.open(file)) {
            long end = end(zip);
            if (end >= 0) {
                long size = Integer.toUnsignedLong(read(zip, end + SIZE_AT, 4).getInt());
                refuseMoreThan(most, zip, Math.max(0, end - size), end);
            }
        }
    }

    /** Where the end record starts: behind it there is a comment at most. */
    private static long end(FileChannel zip) throws IOException {
        long from = Math.max(0, zip.size() - END_BYTES - LONGEST_COMMENT);
        ByteBuffer tail = read(zip, from, (int) (zip.size() - from));
        for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return from + at;
            }
        }
        return -1;
    }

    private static void refuseMoreThan(int most, FileChannel zip, long from, long end) throws IOException {
        int entries = 0;
        long at = from;
        while (at + ENTRY_BYTES <= end) {
            ByteBuffer entry = read(zip, at, ENTRY_BYTES);
            if (entry.getInt(0) != ENTRY) {
                return;
            }
            if (++entries > most) {
                throw new RefusedUpload("The archive holds more than " + most + " files");
            }
            at += ENTRY_BYTES;
            for (int field = 0; field < 3; field++) {
                at += Short.toUnsignedInt(entry.getShort(LENGTHS_AT + 2 * field));
            }
        }
    }

    private static ByteBuffer read(FileChannel zip, long at, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && zip.read(buffer, at + buffer.position()) >= 0) {
            continue;
        }
        return buffer.flip();
    }
}
