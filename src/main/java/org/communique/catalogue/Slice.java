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

    /**
     * A page of rows of which one more than the limit were asked for, to see whether there are more.
     *
     * @param cursor what follows a row
     */
    static <R, T> Slice<T> of(
            long total, List<R> rows, int limit, Function<? super R, T> item, Function<? super R, String> cursor) {
        boolean more = rows.size() > limit;
        List<R> shown = more ? rows.subList(0, limit) : rows;
        return new Slice<>(
                total, shown.stream().map(item).toList(), more ? cursor.apply(shown.get(shown.size() - 1)) : null);
    }

    public <U> Slice<U> map(Function<? super T, ? extends U> change) {
        return new Slice<>(total, items.stream().<U>map(change).toList(), next);
    }
}
