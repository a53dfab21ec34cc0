package org.communique.generated;

import java.util.List;
import java.util.Random;

/** Chance that repeats itself: the same seed and number give the same throws, on every JDK. */
final class Dice {

    private final Random random;

    private Dice(Random random) {
        this.random = random;
    }

    static Dice of(long seed, long number) {
        long mixed = (seed * 0x9E3779B97F4A7C15L) ^ (number + 0x632BE59BD9B4E019L);
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return new Dice(new Random(mixed ^ (mixed >>> 31)));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** From 0 to 1. */
    double share() {
        return random.nextDouble();
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }

    <T> T pick(List<T> all) {
        return all.get(below(all.size()));
    }

    /** The first ones are likelier, as a rank's frequency in a language: 1 / (rank + flat). */
    int ranked(int bound, int flat) {
        double top = Math.log((bound + flat) / (double) flat);
        return Math.min(bound - 1, (int) (flat * Math.exp(share() * top)) - flat);
    }
}
