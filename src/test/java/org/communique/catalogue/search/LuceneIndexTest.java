package org.communique.catalogue.search;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest extends SearchIndexContract {

    @TempDir
    private Path folder;

    @Override
    SearchIndex open(NameBook names) {
        return LuceneIndex.open(folder, () -> names);
    }
}
