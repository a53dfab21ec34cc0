package org.communique.site;

import java.util.Comparator;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** For a list that came out empty: the one thing to take away that brings back most. */
record StepBack(String label, Address address, long contacts) {

    static @Nullable StepBack of(Chips chips, ToLongFunction<Address> count) {
        return chips.all().stream()
                .map(chip -> new StepBack(chip.label(), chip.without(), count.applyAsLong(chip.without())))
                .filter(step -> step.contacts() > 0)
                .max(Comparator.comparingLong(StepBack::contacts))
                .orElse(null);
    }
}
