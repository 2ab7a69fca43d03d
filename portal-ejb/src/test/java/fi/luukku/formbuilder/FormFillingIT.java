package fi.luukku.formbuilder;

import static fi.luukku.formbuilder.SketchFixture.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.Beginning;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.OnItsWay;
import fi.luukku.casework.PageEdit;
import fi.luukku.casework.Receipt;
import fi.luukku.forms.Answers;
import fi.luukku.forms.AnswersJson;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Caller;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsFormEditor;
import fi.luukku.testing.DeskArchive;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Citizens fill in what officials have published, within its terms. */
@ArquillianTest
class FormFillingIT {
  private static final NewCase.Contact CONTACT =
      new NewCase.Contact(Optional.of("aino@example.org"), Optional.empty(), Language.FI);

  /** Asks those of age for their licence. */
  private static final String GROWN_UP =
      """
      {"form": {"format": 2, "key": "grown-up", "version": 1, "pages": [{"key": "page", "questions": [
        {"key": "born", "type": "date"},
        {"key": "licence", "type": "shortText", "maxLength": 50,
         "when": "yearsBetween(born, today()) >= 18"}]}]},
       "texts": {"fi": %1$s, "sv": %1$s, "en": %1$s}}
      """
          .formatted(
              """
              {"form.title": "Ajolupa", "page.page.title": "Tiedot",
               "question.born.label": "Syntynyt", "question.licence.label": "Kortti"}
              """);

  @Inject private FormEditing editing;
  @Inject private FormPublishing publishing;
  @Inject private FormQueries queries;
  @Inject private TermsSetting setting;
  @Inject private FormFilling filling;
  @Inject private FormErrands errands;
  @Inject private OpenForms open;
  @Inject private CitizenCases cases;
  @Inject private AsFormEditor asEditor;
  @Inject private AsCitizen asCitizen;

  private final Caller leena = editor();
  private final Caller lauri = editor();
  private final Caller aino = CaseFixture.someCitizen();
  private final Caller eino = CaseFixture.someCitizen();

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void what_is_sent_becomes_a_case_in_the_chosen_queue_and_is_sent_once() {
    String key = published("Sivu täynnä");
    UUID draft = answered(aino, key);

    Receipt receipt = send(aino, draft);
    Receipt again = send(aino, draft);

    assertThat(receipt.kind()).isEqualTo(CaseKind.FORM_ERRAND);
    assertThat(receipt.title().fi()).isEqualTo("Sivu täynnä");
    assertThat(again.number()).isEqualTo(receipt.number());
    assertThat(again.repeated()).isTrue();
    CaseView matter = asCitizen.call(() -> cases.one(aino, receipt.number()));
    assertThat(AnswersJson.read(matter.answersJson()).form()).isEqualTo(key);
    assertThat(asEditor.call(() -> queries.sent(leena, key))).isEqualTo(1);
  }

  @Test
  void what_is_not_answered_is_not_sent_and_the_draft_is_kept() {
    String key = published("Kesken");
    UUID draft = begun(aino, key);

    assertThatThrownBy(() -> send(aino, draft)).isInstanceOf(FormUnfinished.class);
    assertThat(asCitizen.call(() -> filling.load(aino, draft)).id()).isEqualTo(draft);
    assertThatThrownBy(() -> asCitizen.call(() -> filling.load(eino, draft)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void before_it_opens_and_after_it_closes_nothing_is_begun_or_sent() {
    String key = published("Aukiolo");
    UUID draft = answered(aino, key);
    Instant now = Instant.now();
    terms(key, Optional.of(now.plus(1, ChronoUnit.DAYS)), Optional.empty(), 0, 0);
    assertThatThrownBy(() -> begun(eino, key)).isInstanceOf(FormClosed.class);
    assertThat(errands.open()).extracting(FormErrand::key).doesNotContain(key);
    open.lookAgain();
    assertThat(open.now()).extracting(FormErrand::key).doesNotContain(key);

    terms(key, Optional.empty(), Optional.of(now.minus(OnItsWay.LONGEST)), 0, 0);
    assertThatThrownBy(() -> send(aino, draft)).isInstanceOf(FormClosed.class);

    terms(key, Optional.empty(), Optional.of(now.plus(1, ChronoUnit.DAYS)), 0, 0);
    open.lookAgain();
    assertThat(open.now()).extracting(FormErrand::key).contains(key);
    assertThat(send(aino, draft).repeated()).isFalse();
  }

  @Test
  void who_pressed_before_it_closed_is_in_and_who_changed_it_since_is_not() {
    String key = published("Viime tipassa");
    UUID draft = answered(aino, key);
    UUID changed = answered(eino, key);
    Instant pressed = Instant.now();
    fill(eino, changed);
    terms(key, Optional.empty(), Optional.of(Instant.now()), 0, 0);

    assertThat(asCitizen.call(() -> filling.send(aino, draft, CONTACT, pressed)).repeated())
        .isFalse();
    assertThatThrownBy(() -> asCitizen.call(() -> filling.send(eino, changed, CONTACT, pressed)))
        .isInstanceOf(FormClosed.class);
  }

  @Test
  void a_request_that_was_on_its_way_when_it_closed_is_in_and_one_before_it_opens_is_not() {
    String key = published("Matkalla");
    UUID draft = answered(aino, key);
    UUID late = answered(eino, key);
    Instant arrived = Instant.now();
    Instant closed = arrived.minus(OnItsWay.LONGEST).plusMillis(1);
    terms(key, Optional.empty(), Optional.of(closed), 0, 0);

    assertThatThrownBy(
            () -> asCitizen.call(() -> filling.send(eino, late, CONTACT, arrived.plusMillis(1))))
        .isInstanceOf(FormClosed.class);
    assertThat(asCitizen.call(() -> filling.send(aino, draft, CONTACT, arrived)).repeated())
        .isFalse();
    terms(key, Optional.of(arrived.plus(1, ChronoUnit.MINUTES)), Optional.empty(), 0, 0);
    assertThatThrownBy(() -> asCitizen.call(() -> filling.send(eino, late, CONTACT, arrived)))
        .isInstanceOf(FormClosed.class);
  }

  @Test
  void one_person_sends_no_more_than_he_may() {
    String key = published("Kerran");
    terms(key, Optional.empty(), Optional.empty(), 0, 1);
    UUID second = answered(aino, key);
    send(aino, answered(aino, key));

    assertThatThrownBy(() -> send(aino, second)).isInstanceOf(FormSentAlready.class);
    assertThatThrownBy(() -> begun(aino, key)).isInstanceOf(FormSentAlready.class);
    assertThat(send(eino, answered(eino, key)).repeated()).isFalse();
  }

  @Test
  void of_many_who_send_at_once_exactly_as_many_are_taken_as_there_is_room_for() throws Exception {
    String key = published("Kolme paikkaa");
    List<Caller> people = new ArrayList<>();
    List<UUID> drafts = new ArrayList<>();
    for (int number = 0; number < 8; number++) {
      Caller one = CaseFixture.someCitizen();
      people.add(one);
      drafts.add(answered(one, key));
    }
    terms(key, Optional.empty(), Optional.empty(), 3, 0);

    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<Future<Boolean>> sent = new ArrayList<>();
    for (int number = 0; number < 8; number++) {
      Caller one = people.get(number);
      UUID draft = drafts.get(number);
      sent.add(pool.submit(() -> isTaken(one, draft)));
    }
    int taken = 0;
    for (Future<Boolean> one : sent) {
      taken += one.get() ? 1 : 0;
    }
    pool.shutdown();

    assertThat(taken).isEqualTo(3);
    assertThat(asEditor.call(() -> queries.sent(leena, key))).isEqualTo(3);
  }

  @Test
  void what_an_expression_calls_today_is_the_day_of_the_sending_and_stays_with_the_answers() {
    String key = asEditor.call(() -> editing.importNew(leena, GROWN_UP));
    publish(key);
    LocalDate today = TimeSource.today(Clock.systemUTC());
    LocalDate eighteen = today.minusYears(18);

    CaseView grown = sentBy(aino, key, eighteen);
    CaseView minor = sentBy(eino, key, eighteen.plusDays(1));

    assertThat(grown.answersJson()).contains("Ajokortti", "\"day\":\"" + today + "\"");
    assertThat(minor.answersJson()).contains("born").doesNotContain("Ajokortti");
  }

  private CaseView sentBy(Caller caller, String key, LocalDate born) {
    UUID draft = begun(caller, key);
    fill(caller, draft, Answers.none().with("born", born.toString()).with("licence", "Ajokortti"));
    return asCitizen.call(() -> cases.one(caller, send(caller, draft).number()));
  }

  private boolean isTaken(Caller caller, UUID draft) {
    try {
      send(caller, draft);
      return true;
    } catch (FormFull full) {
      return false;
    }
  }

  private UUID begun(Caller caller, String key) {
    return asCitizen
        .call(() -> filling.startAnother(caller, key, Beginning.of(UUID.randomUUID())))
        .id();
  }

  private UUID answered(Caller caller, String key) {
    return fill(caller, begun(caller, key));
  }

  private UUID fill(Caller caller, UUID draft) {
    return fill(caller, draft, Answers.none().with("nimi", "Aino").with("onko_koira", "no"));
  }

  private UUID fill(Caller caller, UUID draft, Answers answers) {
    ErrandDraft begun = asCitizen.call(() -> filling.load(caller, draft));
    String page = begun.form().pages().get(0).key();
    int revision = begun.drafted().part(page).revision();
    PageEdit edit = new PageEdit(page, begun.form().version(), revision, newest -> answers);
    asCitizen.call(() -> filling.save(caller, draft, edit));
    return draft;
  }

  private Receipt send(Caller caller, UUID draft) {
    return asCitizen.call(() -> filling.send(caller, draft, CONTACT, Instant.now()));
  }

  private void terms(
      String key, Optional<Instant> opens, Optional<Instant> closes, int inAll, int each) {
    FormTerms now = asEditor.call(() -> queries.one(leena, key)).terms();
    asEditor.run(
        () ->
            setting.set(
                leena,
                key,
                new FormTerms(
                    now.queue(),
                    now.expectedDays(),
                    opens,
                    closes,
                    Optional.of(inAll).filter(most -> most > 0),
                    Optional.of(each).filter(most -> most > 0),
                    now.revision())));
  }

  private String published(String title) {
    String key = asEditor.call(() -> editing.begin(leena, words(title)));
    asEditor.call(() -> editing.change(leena, key, now(key), SketchFixture::fill));
    publish(key);
    return key;
  }

  private void publish(String key) {
    asEditor.run(() -> publishing.submit(leena, key, now(key)));
    asEditor.run(() -> publishing.publish(lauri, key, now(key)));
  }

  private int now(String key) {
    return asEditor.call(() -> editing.load(leena, key)).revision();
  }

  private static Caller editor() {
    return new Caller(
        Caller.Kind.STAFF,
        UUID.randomUUID().toString(),
        "Leena Lomake",
        Set.of("STAFF", FormEditing.ROLE),
        Set.of(),
        AssuranceLevel.HIGH);
  }
}
