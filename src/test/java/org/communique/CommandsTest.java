package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.support.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** The commands run without the web application, whose beans they must not need. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, args = "reimport")
@Import(TestPostgres.class)
@ExtendWith(OutputCaptureExtension.class)
class CommandsTest {

    @Autowired
    private ApplicationContext application;

    @Test
    void reimportTellsWhatBecameOfEverySeed(CapturedOutput printed) {
        assertThat(printed.getAll()).contains("5 files, ").contains("000_7688403ad95d337b.txt");
        assertThat(application.getBeansOfType(ExitCodeGenerator.class).values())
                .isNotEmpty()
                .allMatch(command -> command.getExitCode() == 0);
    }
}
