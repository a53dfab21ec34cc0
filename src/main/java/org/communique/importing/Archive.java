package org.communique.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.communique.catalogue.RunFile;

/**
 * Takes the members of one archive in, one after the other, within {@link Limits}. A member that is no good is refused by
 * itself; an archive that is an attack is refused whole. Nothing is written to the disk.
 */
final class Archive {

    private static final int SKIP_BYTES = 1 << 16;

    /** A member as any kind of archive tells of it. */
    record Member(String name, boolean folder, boolean plainFile, Opening opening) {}

    /** Opens a member's unpacked bytes. */
    interface Opening {
        InputStream open() throws IOException;
    }

    private final Limits limits;
    private final Consumer<RunFile> taker;
    private final Set<String> names = new HashSet<>();
    private int members;
    private long unpacked;

    Archive(Limits limits, Consumer<RunFile> taker) {
        this.limits = limits;
        this.taker = taker;
    }

    /**
     * @throws RefusedUpload when the archive goes beyond the limits
     */
    void take(Member member) throws IOException {
        if (++members > limits.members()) {
            throw new RefusedUpload("The archive holds more than " + limits.members() + " files");
        }
        if (!member.folder() && !MemberName.isLitter(member.name())) {
            taker.accept(file(member));
        }
    }

    private RunFile file(Member member) throws IOException {
        String name = distinct(member.name());
        if (!member.plainFile()) {
            return RunFile.refused(name, "A link or device inside an archive is not followed");
        }
        String refusal = MemberName.refusal(member.name());
        return refusal == null ? read(name, member) : RunFile.refused(name, refusal);
    }

    /** Where folders hold files of one name, the later ones go by their paths, which stay when others come between. */
    private String distinct(String member) {
        String name = MemberName.shown(member);
        return names.add(name) ? name : member.replaceAll("\\p{Cntrl}", "?");
    }

    private RunFile read(String name, Member member) throws IOException {
        try (InputStream stream = member.opening().open()) {
            byte[] bytes = stream.readNBytes(limits.page() + 1);
            count(bytes.length);
            if (bytes.length > limits.page()) {
                skip(stream);
                return RunFile.refused(
                        name, Limits.TOO_LARGE + limits.page() / (1024 * 1024) + " MB, no saved page is");
            }
            return bytes.length == 0 ? RunFile.refused(name, "The file is empty") : RunFile.of(name, bytes);
        }
    }

    /** What is not read counts too: unpacking it is what a zip bomb wants. */
    private void skip(InputStream stream) throws IOException {
        byte[] waste = new byte[SKIP_BYTES];
        for (int read = stream.read(waste); read >= 0; read = stream.read(waste)) {
            count(read);
        }
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > limits.bytes()) {
            throw new RefusedUpload(
                    "The archive unpacks to more than " + limits.bytes() / (1024 * 1024) + " MB; send it in parts");
        }
    }
}
