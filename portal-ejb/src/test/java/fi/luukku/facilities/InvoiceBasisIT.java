package fi.luukku.facilities;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CitizenCases;
import fi.luukku.identity.Caller;
import fi.luukku.parties.ActingOnBehalf;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What is invoiced for reservations of the demo's facilities. */
@ArquillianTest
class InvoiceBasisIT {
  private static final String HALL = "sports-hall-a";
  private static final String PITCH = "football-pitch";
  private static final String CHAMBER = "council-chamber";

  @Inject private InvoiceBasis invoices;
  @Inject private ActingOnBehalf acting;
  @Inject private CitizenCases cases;
  @Inject private Reserved reserved;
  @Inject private AsStaff asStaff;
  @Inject private AsCitizen asCitizen;

  @Resource(lookup = "java:app/jdbc/luukku")
  private DataSource database;

  private final Caller teemu = CaseFixture.handlerOf("facilities");
  private final Caller aino = CaseFixture.someCitizen();

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void a_persons_charge_has_the_price_as_agreed_and_no_name() throws IOException {
    LocalDate day = reserved.dayIn(4, HALL);
    CaseNumber number = reserve(aino, HALL, UserGroup.RESIDENT, day, "18:00", "19:30");

    JsonNode charge = charge(json(YearMonth.from(day)), number).orElseThrow();

    assertThat(charge.get("part").asText()).isEqualTo(HALL);
    assertThat(charge.get("grossCents").asLong()).isEqualTo(1350);
    assertThat(charge.get("vatPercent").asText()).isEqualTo("13.5");
    assertThat(charge.get("vatCents").asLong()).isEqualTo(161);
    assertThat(charge.get("netCents").asLong()).isEqualTo(1189);
    assertThat(charge.get("group").asText()).isEqualTo("resident");
    assertThat(charge.get("priceList").asText()).isNotBlank();
    assertThat(charge.has("payer")).isFalse();
    assertThat(charge.toString()).doesNotContain("Aino", aino.id());
  }

  @Test
  void an_association_is_named_with_its_business_id() throws IOException {
    LocalDate day = reserved.dayIn(5, "ice-rink");
    String businessId = ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000) + "-0";
    Caller forParty = actingFor(businessId);
    CaseNumber number = reserve(forParty, "ice-rink", UserGroup.ASSOCIATION, day, "10:00", "11:00");

    JsonNode charge = charge(json(YearMonth.from(day)), number).orElseThrow();

    assertThat(charge.get("payer").get("name").asText()).isEqualTo("=Mallin Partio ry");
    assertThat(charge.get("payer").get("businessId").asText()).isEqualTo(businessId);
    assertThat(text(YearMonth.from(day), Payments.Format.CSV))
        .startsWith("\ufeffcase;facility;part;name;starts;ends;group;priceList;net;vatPercent")
        .contains(number + ";ice-rink;ice-rink;")
        .contains(";'=Mallin Partio ry;" + businessId);
  }

  @Test
  void what_is_free_waits_or_was_cancelled_is_not_invoiced() throws IOException {
    LocalDate day = reserved.dayIn(6, PITCH, CHAMBER);
    CaseNumber free = reserve(aino, PITCH, UserGroup.YOUTH, day, "10:00", "11:00");
    CaseNumber waits = reserve(aino, CHAMBER, UserGroup.RESIDENT, day, "10:00", "11:00");
    CaseNumber gone = reserve(aino, PITCH, UserGroup.RESIDENT, day, "12:00", "13:00");
    asCitizen.run(() -> cases.withdraw(aino, gone, ""));

    JsonNode all = json(YearMonth.from(day));

    assertThat(charge(all, free)).isEmpty();
    assertThat(charge(all, waits)).isEmpty();
    assertThat(charge(all, gone)).isEmpty();
    assertThat(charge(json(YearMonth.from(day).plusMonths(2)), gone)).isEmpty();
  }

  @Test
  void the_whole_of_a_facility_is_one_charge_and_who_took_the_file_is_written_down()
      throws IOException {
    LocalDate day = reserved.dayIn(7, PITCH);
    CaseNumber number = reserve(aino, PITCH, UserGroup.RESIDENT, day, "10:00", "11:00");
    Caller anna = CaseFixture.handlerOf("grants");

    JsonNode all = json(YearMonth.from(day));
    PriceSum sum = asStaff.call(() -> invoices.sum(teemu, YearMonth.from(day)));

    assertThat(all.get("charges")).hasSize(sum.uses());
    assertThat(StreamSupport.stream(all.get("charges").spliterator(), false))
        .filteredOn(one -> one.get("case").asText().equals(number.value()))
        .singleElement()
        .satisfies(one -> assertThat(one.get("grossCents").asLong()).isEqualTo(2400));
    assertThat(exports("invoices:" + YearMonth.from(day) + "/json", teemu)).isEqualTo(1);
    assertThat(asStaff.call(() -> invoices.sum(anna, YearMonth.from(day))).uses()).isZero();
  }

  private CaseNumber reserve(
      Caller caller, String facility, UserGroup group, LocalDate day, String from, String to) {
    return reserved.by(caller, facility, facility, group, Reserved.on(day, from, to)).number();
  }

  private JsonNode json(YearMonth month) throws IOException {
    return new ObjectMapper().readTree(text(month, Payments.Format.JSON));
  }

  private String text(YearMonth month, Payments.Format format) {
    byte[] file = asStaff.call(() -> invoices.export(teemu, month, format));
    return new String(file, StandardCharsets.UTF_8);
  }

  private static Optional<JsonNode> charge(JsonNode all, CaseNumber number) {
    return StreamSupport.stream(all.get("charges").spliterator(), false)
        .filter(one -> one.get("case").asText().equals(number.value()))
        .findFirst();
  }

  private Caller actingFor(String businessId) {
    Caller chair = CaseFixture.someCitizen();
    String organisation = UUID.randomUUID().toString();
    String mandate = UUID.randomUUID().toString();
    change(
        "INSERT INTO organisation (id, business_id, name, registered)"
            + " VALUES (?, ?, '=Mallin Partio ry', UTC_TIMESTAMP(6))",
        organisation,
        businessId);
    change(
        "INSERT INTO mandate (id, organisation_id, person_id, role, from_day, given_by, given)"
            + " VALUES (?, ?, ?, 'CHAIR', '2020-01-01', 'staff:test', UTC_TIMESTAMP(6))",
        mandate,
        organisation,
        chair.id());
    return chair.actingFor(Optional.of(asCitizen.call(() -> acting.choose(chair, mandate))));
  }

  private long exports(String object, Caller who) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            prepared(
                connection,
                "SELECT COUNT(*) FROM audit_event WHERE act = 'invoice-basis-exported'"
                    + " AND object = ? AND actor = ?",
                object,
                who.actor());
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void change(String sql, String... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, values)) {
      statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, String... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setString(i + 1, values[i]);
    }
    return statement;
  }
}
