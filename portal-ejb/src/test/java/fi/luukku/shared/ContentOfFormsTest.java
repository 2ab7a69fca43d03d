package fi.luukku.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.forms.definition.AddressLookUp;
import fi.luukku.forms.definition.Register;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What forms take from the content folder, with the demo municipality's. */
class ContentOfFormsTest {

  private static final ContentFolder FOLDER =
      new ContentFolder(Path.of("../launcher/src/main/mallikunta"));

  @ParameterizedTest
  @CsvSource({
    "kauppakatu 5, 'Kauppakatu 5, 10999 Mallikunta'",
    "Kauppakatu 5 B 12, 'Kauppakatu 5 B 12, 10999 Mallikunta'",
    "köpmansgatan 5, 'Köpmansgatan 5, 10999 Mallikunta'",
    "'kauppakatu 5, 10999 mallikunta', 'Kauppakatu 5, 10999 Mallikunta'",
    "' KAUPPAK ', 'Kauppakatu, 10999 Mallikunta'"
  })
  void finds_an_address_by_its_finnish_or_swedish_name(String words, String found) {
    assertThat(written(words)).containsExactly(found);
  }

  @Test
  void names_that_begin_with_the_words_come_first_and_not_too_many() {
    assertThat(written("koulu")).first().asString().startsWith("Koulu");
    assertThat(addresses().find("ti", 3)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kauppakatu 4000", "kauppakatu 0", "olematontie 1", "5", "%_", "a"})
  void finds_nothing_that_is_not_there(String words) {
    assertThat(addresses().find(words, 8)).isEmpty();
  }

  @Test
  void offers_the_schools_of_today_and_knows_those_of_then() {
    Register schools = registers().find("schools").orElseThrow();
    assertThat(schools.offered()).extracting(Register.Entry::key).doesNotContain("mustajarvi");
    assertThat(schools.find("mustajarvi").orElseThrow().names())
        .containsEntry("sv", "Svartträsk skola");
    assertThat(schools.find("nowhere")).isEmpty();
    assertThat(registers().find("hotels")).isEmpty();
  }

  private static List<String> written(String words) {
    return addresses().find(words, 8).stream().map(ContentOfFormsTest::write).toList();
  }

  private static String write(AddressLookUp.Found found) {
    return found.street() + ", " + found.postalCode() + " " + found.town();
  }

  private static ContentAddresses addresses() {
    ContentAddresses addresses = new ContentAddresses();
    addresses.folder = FOLDER;
    return addresses;
  }

  private static ContentRegisters registers() {
    ContentRegisters registers = new ContentRegisters();
    registers.folder = FOLDER;
    return registers;
  }
}
