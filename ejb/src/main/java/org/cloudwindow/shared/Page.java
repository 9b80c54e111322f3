package org.cloudwindow.shared;

import java.util.List;
import java.util.function.Function;

/** One page of a list: {@code total} counts all rows that match, {@code rows} holds this page's. */
public record Page<T>(long total, List<T> rows) {

    public <R> Page<R> map(Function<? super T, ? extends R> translation) {
        return new Page<>(total, rows.stream().<R>map(translation).toList());
    }
}
