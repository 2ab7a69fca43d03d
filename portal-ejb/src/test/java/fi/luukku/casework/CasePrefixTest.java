package fi.luukku.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.shared.ContentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What case numbers begin with: the town's own letters, unless the configuration has others. */
class CasePrefixTest {
  @TempDir Path folder;

  private CasePrefix prefix(String inContent, Optional<String> told) throws IOException {
    Files.writeString(folder.resolve("municipality.yaml"), "name: x\n" + inContent);
    return new CasePrefix(new ContentFolder(folder), Clock.systemUTC(), told);
  }

  @Test
  void comes_from_the_town_and_from_the_configuration_before_it() throws IOException {
    assertThat(prefix("caseNumberPrefix: KK\n", Optional.empty()).current()).isEqualTo("KK");
    assertThat(prefix("caseNumberPrefix: KK\n", Optional.of("Z")).current()).isEqualTo("Z");
  }

  @Test
  void is_refused_by_name_where_no_number_could_begin_with_it() throws IOException {
    for (String unfit : new String[] {"caseNumberPrefix: kk", "caseNumberPrefix: ÄÄNE", ""}) {
      CasePrefix read = prefix(unfit + "\n", Optional.empty());
      assertThatThrownBy(read::current).hasMessageContaining("caseNumberPrefix");
    }
    assertThatThrownBy(() -> prefix("", Optional.of("TOOLONG"))).hasMessageContaining("TOOLONG");
  }
}
