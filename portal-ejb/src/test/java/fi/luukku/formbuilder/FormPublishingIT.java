package fi.luukku.formbuilder;

import static fi.luukku.formbuilder.SketchFixture.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Caller;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Sha256;
import fi.luukku.testing.AsFormEditor;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Two people publish a form, and then nobody changes it any more. */
@ArquillianTest
class FormPublishingIT {
  @Inject private FormEditing editing;
  @Inject private FormPublishing publishing;
  @Inject private FormQueries queries;
  @Inject private TermsSetting setting;
  @Inject private PublishedForms forms;
  @Inject private AsFormEditor asEditor;
  @Inject private AsStaff asStaff;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  private final Caller leena = editor();
  private final Caller lauri = editor();

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void who_made_a_version_does_not_publish_it_and_another_does() {
    String key = submitted("Koirakysely");

    assertThatThrownBy(() -> publish(leena, key)).isInstanceOf(OwnFormNotPublished.class);
    asEditor.run(
        () -> setting.set(leena, key, asEditor.call(() -> queries.one(leena, key)).terms()));
    assertThatThrownBy(() -> publish(leena, key)).isInstanceOf(OwnFormNotPublished.class);
    publish(lauri, key);

    FormDefinition published = forms.find(key, 1).orElseThrow();
    assertThat(published.questions()).hasSize(3);
    assertThat(asEditor.call(() -> queries.history(lauri, key)))
        .extracting(FormStep::act)
        .containsExactly(
            FormStep.Act.PUBLISHED,
            FormStep.Act.TERMS,
            FormStep.Act.SUBMITTED,
            FormStep.Act.EDITED,
            FormStep.Act.BEGUN);
    assertThatThrownBy(() -> asEditor.call(() -> editing.load(leena, key)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void who_comes_second_is_told_that_it_is_published() {
    String key = submitted("Tuplapainallus");
    int revision = now(key);
    publish(lauri, key);

    assertThatThrownBy(() -> asEditor.run(() -> publishing.publish(lauri, key, revision)))
        .isInstanceOf(FormPublishedAlready.class);
    assertThatThrownBy(() -> asEditor.run(() -> publishing.takeBack(leena, key, revision)))
        .isInstanceOf(FormPublishedAlready.class);
    assertThatThrownBy(() -> asEditor.run(() -> publishing.publish(lauri, "own-none", 1)))
        .isInstanceOf(NotFound.class);
  }

  /** The database compares a key with nothing but ASCII. */
  @Test
  void a_key_that_can_be_none_is_the_key_of_nothing() {
    for (String key : new String[] {"ä", "own-ä", "😀"}) {
      assertThatThrownBy(() -> asEditor.call(() -> queries.one(leena, key)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> asEditor.call(() -> queries.published(leena, key, 1)))
          .isInstanceOf(NotFound.class);
      assertThat(asEditor.call(() -> queries.latest(leena, key))).isEmpty();
      assertThatThrownBy(() -> asEditor.run(() -> publishing.publish(lauri, key, 1)))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void what_was_published_is_its_hash_and_the_database_changes_nothing_of_it() throws SQLException {
    String key = published("Sinetöity");
    FormQueries.Published one = asEditor.call(() -> queries.published(leena, key, 1));

    assertThat(one.sha256())
        .isEqualTo(Sha256.hex(one.sketch().write().getBytes(StandardCharsets.UTF_8)));
    refusedByDatabase("UPDATE published_form SET content = '{}' WHERE form_key = ?", key);
    refusedByDatabase(
        "UPDATE published_form SET content = '{}', sha256 = SHA2('{}', 256) WHERE form_key = ?",
        key);
    refusedByDatabase("UPDATE published_form SET version = 7 WHERE form_key = ?", key);
    refusedByDatabase("DELETE FROM published_form WHERE form_key = ?", key);
  }

  @Test
  void a_version_is_sent_back_with_a_reason_and_handed_in_again() {
    String key = submitted("Palautettu");

    assertThatThrownBy(() -> asEditor.run(() -> publishing.sendBack(lauri, key, now(key), " ")))
        .isInstanceOf(SendBackReasonMissing.class);
    asEditor.run(() -> publishing.sendBack(lauri, key, now(key), "Ohje puuttuu."));

    assertThatThrownBy(() -> publish(lauri, key)).isInstanceOf(FormNotSubmitted.class);
    assertThat(asEditor.call(() -> queries.history(leena, key)).get(0))
        .satisfies(step -> assertThat(step.reason()).isEqualTo("Ohje puuttuu."))
        .satisfies(step -> assertThat(step.act()).isEqualTo(FormStep.Act.SENT_BACK));
    asEditor.run(() -> publishing.submit(leena, key, now(key)));
    publish(lauri, key);
    assertThat(forms.find(key, 1)).isPresent();
  }

  @Test
  void two_who_change_the_same_state_do_not_overwrite_each_other() {
    String key = begun("Kilpa");
    int read = now(key);
    rename(leena, key, read, "Ensin");

    assertThatThrownBy(() -> rename(lauri, key, read, "Sitten")).isInstanceOf(FormHasChanged.class);
    assertThat(asEditor.call(() -> editing.load(leena, key)).sketch().title().fi())
        .isEqualTo("Ensin");
  }

  @Test
  void what_waits_to_be_published_is_not_changed_meanwhile() {
    String key = submitted("Odottaa");

    assertThatThrownBy(() -> rename(leena, key, now(key), "Toinen"))
        .isInstanceOf(FormIsSubmitted.class);
    asEditor.run(() -> publishing.takeBack(leena, key, now(key)));
    rename(leena, key, now(key), "Toinen");
  }

  @Test
  void what_has_to_be_mended_is_not_handed_in() {
    String key = asEditor.call(() -> editing.begin(leena, new LocalizedText("Vain", "", "")));

    assertThatThrownBy(() -> asEditor.run(() -> publishing.submit(leena, key, now(key))))
        .isInstanceOf(FormNotSound.class);
    assertThatThrownBy(() -> asEditor.call(() -> editing.begin(leena, LocalizedText.same(" "))))
        .isInstanceOf(FormTitleMissing.class);
  }

  @Test
  void the_next_version_begins_with_what_is_published_and_the_old_one_stays() {
    String key = published("Versiot");
    WorkingForm next = asEditor.call(() -> editing.edit(leena, key));

    assertThat(next.version()).isEqualTo(2);
    rename(leena, key, next.revision(), "Uusi nimi");
    asEditor.run(() -> publishing.submit(leena, key, now(key)));
    publish(lauri, key);

    assertThat(forms.find(key, 2).orElseThrow().title(java.util.Locale.forLanguageTag("fi")))
        .isEqualTo("Uusi nimi");
    assertThat(forms.find(key, 1).orElseThrow().title(java.util.Locale.forLanguageTag("fi")))
        .isEqualTo("Versiot");
    assertThat(asEditor.call(() -> queries.one(leena, key)).newest()).isEqualTo(2);
  }

  @Test
  void a_form_that_was_never_published_can_be_dropped_and_one_that_was_stays() {
    String never = begun("Turha");
    asEditor.run(() -> editing.discard(leena, never, now(never)));
    assertThatThrownBy(() -> asEditor.call(() -> queries.one(leena, never)))
        .isInstanceOf(NotFound.class);

    String key = published("Pysyvä");
    asEditor.call(() -> editing.edit(leena, key));
    asEditor.run(() -> editing.discard(leena, key, now(key)));
    assertThat(asEditor.call(() -> queries.one(leena, key)).working()).isEmpty();
  }

  @Test
  void terms_under_which_nothing_could_be_sent_are_refused() {
    String key = begun("Ehdot");
    Instant noon = Instant.parse("2027-01-01T10:00:00Z");
    FormTerms first = asEditor.call(() -> queries.one(leena, key)).terms();

    assertThatThrownBy(() -> set(key, with(first, Optional.of(noon), Optional.of(noon), 5)))
        .isInstanceOf(TermsContradict.class);
    assertThatThrownBy(() -> set(key, with(first, Optional.empty(), Optional.empty(), 0)))
        .isInstanceOf(TermsOutOfRange.class);
    set(key, with(first, Optional.of(noon), Optional.empty(), 5));
    assertThat(asEditor.call(() -> queries.one(leena, key)).terms().mostInAll()).contains(5);
    assertThatThrownBy(() -> set(key, with(first, Optional.empty(), Optional.empty(), 9)))
        .isInstanceOf(FormHasChanged.class);
  }

  @Test
  void other_staff_do_not_come_in() {
    assertThatThrownBy(() -> asStaff.call(() -> queries.all(leena)))
        .isInstanceOf(EJBAccessException.class);
  }

  private void set(String key, FormTerms terms) {
    asEditor.run(() -> setting.set(leena, key, terms));
  }

  private static FormTerms with(
      FormTerms one, Optional<Instant> opens, Optional<Instant> closes, int most) {
    return new FormTerms(
        one.queue(),
        one.expectedDays(),
        opens,
        closes,
        Optional.of(most),
        one.mostEach(),
        one.revision());
  }

  private String begun(String title) {
    return asEditor.call(() -> editing.begin(leena, words(title)));
  }

  private String submitted(String title) {
    String key = begun(title);
    asEditor.call(() -> editing.change(leena, key, now(key), SketchFixture::fill));
    asEditor.run(() -> publishing.submit(leena, key, now(key)));
    return key;
  }

  private String published(String title) {
    String key = submitted(title);
    publish(lauri, key);
    return key;
  }

  private void publish(Caller caller, String key) {
    asEditor.run(() -> publishing.publish(caller, key, now(key)));
  }

  private void rename(Caller caller, String key, int revision, String title) {
    asEditor.call(
        () ->
            editing.change(
                caller, key, revision, form -> form.texts().set("form.title", words(title))));
  }

  private int now(String key) {
    return asEditor.call(() -> editing.load(leena, key)).revision();
  }

  private void refusedByDatabase(String sql, String key) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, key);
      assertThatThrownBy(statement::executeUpdate).as(sql).isInstanceOf(SQLException.class);
    }
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
