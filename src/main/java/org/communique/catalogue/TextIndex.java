package org.communique.catalogue;

import java.nio.file.Path;
import org.communique.catalogue.search.LuceneIndex;
import org.communique.catalogue.search.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The full-text index of this process, opened when it is first asked: a command that needs none leaves the folder
 * alone.
 */
@Component
class TextIndex implements DisposableBean {

    private final Path folder;
    private final NameBooks names;
    private @Nullable SearchIndex opened;

    TextIndex(@Value("${communique.search.dir:${communique.data.dir:data}/search}") Path folder, NameBooks names) {
        this.folder = folder;
        this.names = names;
    }

    synchronized SearchIndex get() {
        SearchIndex index = opened;
        if (index == null) {
            index = LuceneIndex.open(folder, names::current);
            opened = index;
        }
        return index;
    }

    @Override
    public synchronized void destroy() {
        if (opened != null) {
            opened.close();
        }
    }
}
