package fi.luukku.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.forms.definition.AddressLookUp;
import fi.luukku.forms.definition.DefinitionLoader;
import fi.luukku.forms.definition.DefinitionRefused;
import fi.luukku.forms.definition.DefinitionText;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Outside;
import fi.luukku.forms.definition.Register;
import fi.luukku.forms.view.FormView;
import fi.luukku.forms.view.LookUpView;
import fi.luukku.forms.view.OptionView;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What forms take from elsewhere: lists to choose from, addresses to be found. */
class OutsideTest {

  private static final FormDefinition FORM = form("schools");

  @Test
  void chooses_from_what_is_offered_and_shows_what_was_offered_once() {
    assertThat(problems("mallila")).isEmpty();
    assertThat(problems("closed")).containsExactly("choice.unknown");
    assertThat(problems("nowhere")).containsExactly("choice.unknown");
    assertThat(view(Answers.none()).questions().get(0).field().options())
        .extracting(OptionView::label)
        .containsExactly("Mallilan koulu");
    assertThat(
            new Display(FORM, Locale.forLanguageTag("sv"))
                .entry(FORM.getQuestion("school"), "closed"))
        .isEqualTo("Gamla skolan");
  }

  @Test
  void a_register_that_nobody_keeps_is_refused_with_its_place() {
    assertThatThrownBy(() -> form("hotels"))
        .isInstanceOf(DefinitionRefused.class)
        .hasMessageContaining("/pages/0/questions/0/register: names an unknown register: hotels");
  }

  @Test
  void finds_addresses_by_words_and_fills_in_the_chosen_one() {
    Answers searched = post(Answers.none(), Map.of("q.home.find", "kauppa", "find.q.home", "1"));
    LookUpView found = view(searched).questions().get(1).field().lookUp();
    assertThat(found.words()).isEqualTo("kauppa");
    assertThat(found.found())
        .extracting(OptionView::label)
        .containsExactly("Kauppakatu 5, 10999 Mallikunta");

    Answers picked =
        post(
            searched,
            Map.of(
                found.pickName(),
                found.found().get(0).value(),
                found.buttonName(),
                "1",
                "q.home.find",
                "kauppa",
                "q.home.street",
                "",
                "q.home.town",
                ""));
    assertThat(Journey.of(FORM, picked.with("school", "mallila")).problems()).isEmpty();
    assertThat(view(picked).questions().get(1).field().lookUp().found()).isEmpty();
  }

  @Test
  void a_chosen_address_is_checked_like_a_typed_one() {
    Answers forged = post(Answers.none(), Map.of("q.home.pick", "x|1|\u200B", "q.home.town", ""));
    assertThat(Journey.of(FORM, forged.with("school", "mallila")).problems())
        .extracting(Problem::code)
        .containsExactly("postal_code.format", "text.invisible");
    Answers broken = post(Answers.none(), Map.of("q.home.pick", "x", "q.home.town", "Mallikunta"));
    assertThat(broken.parts("home").typed()).doesNotContainKey("street");
  }

  @Test
  void words_that_find_nothing_say_so_and_are_no_answer() {
    Answers searched = post(Answers.none(), Map.of("q.home.find", "zzz", "q.home.street", ""));
    assertThat(view(searched).questions().get(1).field().lookUp().isInVain()).isTrue();
    assertThat(Journey.of(FORM, searched).form().value("home").isPresent()).isFalse();
  }

  @Test
  void looking_up_stays_on_the_page_at_its_words() {
    PageInput input = PageInput.read(FORM.pages().get(0), params(Map.of("find.q.home", "1")));
    assertThat(input.proceeds()).isFalse();
    assertThat(input.command().goesOnAt(Answers.none())).contains("q-home-find");
  }

  private static FormDefinition form(String register) {
    return DefinitionLoader.load(
        DefinitionText.form(
            DefinitionText.page(
                "p",
                "{'key':'school','type':'registerChoice','register':'"
                    + register
                    + "'},{'key':'home','type':'address','lookUp':true}")),
        DefinitionText.texts("page.p.title", "question.school.label", "question.home.label"),
        new Outside(
            name -> name.equals("schools") ? Optional.of(new Schools()) : Optional.empty(),
            Optional.of(OutsideTest::addresses)));
  }

  private static List<AddressLookUp.Found> addresses(String words, int most) {
    return words.equals("kauppa")
        ? List.of(new AddressLookUp.Found("Kauppakatu 5", "10999", "Mallikunta"))
        : List.of();
  }

  private record Schools() implements Register {

    @Override
    public List<Entry> offered() {
      return List.of(new Entry("mallila", Map.of("fi", "Mallilan koulu", "en", "Mallilan koulu")));
    }

    @Override
    public Optional<Entry> find(String key) {
      return key.equals("closed")
          ? Optional.of(new Entry("closed", Map.of("sv", "Gamla skolan")))
          : offered().stream().filter(it -> it.key().equals(key)).findFirst();
    }
  }

  private static List<String> problems(String school) {
    return Journey.of(FORM, Answers.none().with("school", school)).problems().stream()
        .filter(it -> it.question().equals("school"))
        .map(Problem::code)
        .toList();
  }

  private static Answers post(Answers earlier, Map<String, String> params) {
    return PageInput.read(FORM.pages().get(0), params(params)).applyTo(earlier);
  }

  private static Map<String, String[]> params(Map<String, String> params) {
    Map<String, String[]> all = new HashMap<>();
    params.forEach((name, value) -> all.put(name, new String[] {value}));
    return all;
  }

  private static FormView view(Answers answers) {
    return FormView.page(FORM, "p", answers, List.of(), Locale.ENGLISH);
  }
}
