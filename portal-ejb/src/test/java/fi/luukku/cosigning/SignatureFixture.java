package fi.luukku.cosigning;

import fi.luukku.casework.CaseFiling;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.NewCase;
import fi.luukku.forms.Answer;
import fi.luukku.forms.Answers;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.InventedAnswers;
import fi.luukku.forms.Journey;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.identity.Caller;
import fi.luukku.identity.SignedIn;
import fi.luukku.parties.ContactDetails;
import fi.luukku.parties.MandateBook;
import fi.luukku.parties.Profile;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import fi.luukku.testing.AsCitizen;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Cases that wait for a signature, and what their mails would say. */
@ApplicationScoped
public class SignatureFixture {
  static final String QUEUE = "grants";
  static final String ADDRESS = "helmi@example.org";

  @Inject private CaseFiling filing;
  @Inject private PublishedForms forms;
  @Inject private Profile profile;
  @Inject private MandateBook mandates;
  @Inject private Event<SignedIn> signIns;
  @Inject private AsCitizen asCitizen;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  private final List<SignatureNews> told = new CopyOnWriteArrayList<>();

  void told(@Observes SignatureNews news) {
    told.add(news);
  }

  /** Filed a moment ago, in the caller's transaction. */
  CaseNumber file(Caller caller) {
    FormDefinition form = forms.findLatest("everything").orElseThrow();
    Answers answers =
        InventedAnswers.of(form)
            .with("plan", new Answer.Files(List.of()))
            .with("signatory", Answer.Typed.of(ADDRESS));
    Journey journey = Journey.of(form, answers);
    return filing
        .open(
            caller,
            new NewCase(
                CaseKind.GRANT_APPLICATION,
                UUID.randomUUID().toString(),
                "everything",
                QUEUE,
                LocalizedText.same("Harjoitus: kyläjuhla"),
                CaseStatus.whenSent(journey.form()),
                Optional.of(LocalDate.of(2030, 1, 1)),
                Optional.empty(),
                new NewCase.Contact(Optional.of("aino@example.org"), Optional.empty(), Language.SV),
                AnswersJson.write(form, journey.toSend()),
                List.of(),
                Optional.empty()))
        .number();
  }

  SignatureNews last(CaseNumber number) {
    List<SignatureNews> all = of(number);
    return all.get(all.size() - 1);
  }

  long count(CaseNumber number, SignatureNews.Kind kind) {
    return of(number).stream().filter(one -> one.kind() == kind).count();
  }

  private List<SignatureNews> of(CaseNumber number) {
    return told.stream().filter(one -> one.number().equals(number.value())).toList();
  }

  /** The secret of the latest link. */
  String token(CaseNumber number) {
    return of(number).stream()
        .flatMap(one -> one.token().stream())
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  /** The messages that wait for the back office, or have left. */
  List<String> forwarded(CaseNumber number) {
    return texts(
        "SELECT o.body FROM outbox o JOIN case_file c ON c.id = o.case_id WHERE c.number = ?"
            + " ORDER BY o.id",
        number.value());
  }

  /** All that stands of its requests. */
  String stored(CaseNumber number) {
    return String.join(
        " ",
        texts(
            "SELECT CONCAT_WS(' ', id, address, token_hash, state) FROM signature_request"
                + " WHERE case_number = ?",
            number.value()));
  }

  int audited(String act, CaseNumber number) {
    return texts("SELECT act FROM audit_event WHERE act = ? AND object = ?", act, "case:" + number)
        .size();
  }

  /** As if it had been asked so many days earlier. */
  void age(CaseNumber number, int days) {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE signature_request SET expires = expires - INTERVAL ? DAY"
                    + " WHERE case_number = ?")) {
      update.setInt(1, days);
      update.setString(2, number.value());
      update.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  void has(Caller caller, String address) {
    asCitizen.runInTransaction(() -> signIns.fire(CaseFixture.signedIn(caller)));
    asCitizen.run(
        () ->
            profile.save(
                caller, new ContactDetails(Optional.of(address), Optional.empty(), Language.FI)));
  }

  Caller actingForAClub(Caller caller) {
    return mandates.manager(caller, mandates.organisation());
  }

  private List<String> texts(String sql, String... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      for (int at = 0; at < values.length; at++) {
        query.setString(at + 1, values[at]);
      }
      List<String> texts = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
      }
      return texts;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
