package fi.luukku.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A rule that nothing can break proves nothing: each finds its deliberate offender. */
class OffendersTest {
  @TestFactory
  Stream<DynamicTest> every_rule_finds_its_offender() {
    JavaClasses offenders =
        new ClassFileImporter().importPackages("fi.luukku.offenderone", "fi.luukku.offendertwo");
    return HouseRules.ALL.stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getDescription(),
                    () -> assertThat(rule.evaluate(offenders).hasViolation()).isTrue()));
  }
}
