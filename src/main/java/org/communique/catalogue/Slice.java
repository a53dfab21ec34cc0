package org.communique.catalogue;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a longer list.
 *
 * @param total how many there are in all
 * @param next the cursor of the page after this one; null on the last
 */
public record Slice<T>(long total, List<T> items, @Nullable String next) {

    public Slice {
        items = List.copyOf(items);
    }

    public <U> Slice<U> map(Function<? super T, ? extends U> change) {
        return new Slice<>(total, items.stream().<U>map(change).toList(), next);
    }
}
