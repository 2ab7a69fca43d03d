package fi.luukku.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleTextsTest {

  private static final Path WORDS = Path.of("src/main/resources/fi/luukku/forms");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]\\}");

  @ParameterizedTest
  @ValueSource(strings = {"problems", "texts"})
  void three_languages_have_the_same_sorted_keys_and_placeholders(String bundle)
      throws IOException {
    List<String> finnish = shape(bundle + "_fi.properties");
    assertThat(finnish).isSortedAccordingTo((a, b) -> key(a).compareTo(key(b)));
    assertThat(shape(bundle + "_sv.properties")).isEqualTo(finnish);
    assertThat(shape(bundle + "_en.properties")).isEqualTo(finnish);
  }

  private static List<String> shape(String file) throws IOException {
    List<String> shapes = new ArrayList<>();
    for (String line : Files.readAllLines(WORDS.resolve(file))) {
      TreeSet<String> placeholders = new TreeSet<>();
      Matcher matcher = PLACEHOLDER.matcher(line);
      while (matcher.find()) {
        placeholders.add(matcher.group());
      }
      shapes.add(key(line) + "=" + placeholders);
    }
    return shapes;
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf('='));
  }
}
