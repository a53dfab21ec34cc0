package org.communique;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is wrong with a setting and what to do, in place of a stack trace. */
class UnusableSettingAnalyzer extends AbstractFailureAnalyzer<UnusableSetting> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnusableSetting failure) {
        return new FailureAnalysis(failure.getMessage(), failure.remedy(), failure);
    }
}
