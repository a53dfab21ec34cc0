package org.communique;

/** A setting that cannot be meant as it is; said before anything is started. */
class UnusableSetting extends RuntimeException {

    private final String remedy;

    UnusableSetting(String whatIsWrong, String remedy) {
        super(whatIsWrong);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
