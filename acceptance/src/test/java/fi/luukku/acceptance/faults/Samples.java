package fi.luukku.acceptance.faults;

import static fi.luukku.acceptance.faults.HttpErrands.number;

/**
 * What one citizen has, made once for all tests of this package: a matter of each kind, a draft of
 * each kind, a held time of each kind, a document; and a report of somebody without a name.
 */
final class Samples {
  static final String SERIES_STARTS = "2027-02-08T14:00:00Z";
  static final String OWNER_MAIL = "omistaja@example.org";

  /** What staff of the facilities answer for. */
  static final String RESOURCE = "ice-rink";

  static final String ANONYMOUS_MAIL = "nimeton.omistaja@example.org";

  private static Samples made;
  private static Throwable failed;

  final HttpVisitor owner = HttpVisitor.citizen("testi.aino");
  final HttpVisitor other = HttpVisitor.citizen("testi.eino");
  final HttpVisitor reporter = HttpVisitor.anonymous();

  /** Serves the streets, where the report stands. */
  final HttpVisitor streets = HttpVisitor.staff("kentta.kalle");

  /** Serves the grants, and no reports. */
  final HttpVisitor grants = HttpVisitor.staff("avustus.anna");

  /** Serves the facilities. */
  final HttpVisitor facilities = HttpVisitor.staff("tilat.teemu");

  final String report;
  final String grant;
  final String appointment;
  final String reservation;
  final String reservationToApprove;
  final String document;
  final String reportDraft;
  final String grantDraft;

  /** Of an older version of its form. */
  final String olderDraft;

  private String appointmentHold;
  private String facilityHold;
  private String seriesHold;
  private String facilityBreak;
  private String formDraft;
  private boolean isSigned;

  /** Number of a series, of which one date starts at {@link #SERIES_STARTS}. */
  final String series;

  final String visitorDraft;
  final String token;
  final String followedDocument;
  final String anonymousReport;

  /** The file of the owner's own calendar, behind a secret. */
  final String calendar;

  private Samples() {
    HttpErrands errands = new HttpErrands(owner, OWNER_MAIL);
    report =
        number(
            errands.report(
                form -> form.file("q.photo", "kuoppa.png", "image/png", HttpErrands.PNG)));
    document =
        HttpErrands.documents(owner.open("/my/matter?number=" + report))
            .get(0)
            .replace("/documents/", "");
    grant = number(errands.grant());
    appointment = number(errands.appointment());
    reservation = number(errands.reservation());
    reservationToApprove = number(errands.reservationToApprove());
    reportDraft = errands.beginReport();
    owner.go(errands.reportPlace(reportDraft));
    grantDraft = errands.beginGrant("grant-activity");
    owner.go(errands.applicant(grantDraft));
    olderDraft = errands.beginGrant("grant-activity");
    HttpErrands.makeOlder(olderDraft);
    appointmentHold = errands.holdAppointment();
    facilityHold = errands.holdFacility();
    series = series(errands);
    seriesHold = errands.holdSeries("2027-02-09", "2027-02-23");
    HttpErrands anonymous = new HttpErrands(reporter, ANONYMOUS_MAIL);
    Answer receipt =
        anonymous.report(form -> form.file("q.photo", "kuoppa.png", "image/png", HttpErrands.PNG));
    anonymousReport = number(receipt);
    token = receipt.parameter("token");
    followedDocument =
        reporter
            .open("/follow?token=" + token)
            .page()
            .selectFirst("main a[href*=/follow/document]")
            .attr("href")
            .replaceAll(".*id=", "");
    visitorDraft = anonymous.beginReport();
    WebForm make = owner.open("/my/calendar-link").form("main form");
    calendar =
        owner
            .go(make.press("button[id$=make], input[id$=make]"))
            .page()
            .selectFirst("#address")
            .attr("href")
            .replaceAll(".*/", "");
  }

  /** A time that is held for the owner now: holds end by themselves, and by later ones. */
  String appointmentHold() {
    if (owner.get("/appointments/confirm?hold=" + appointmentHold).status() != 200) {
      appointmentHold = new HttpErrands(owner, OWNER_MAIL).holdAppointment();
    }
    return appointmentHold;
  }

  String facilityHold() {
    if (owner.get("/facilities/confirm?hold=" + facilityHold).status() != 200) {
      facilityHold = new HttpErrands(owner, OWNER_MAIL).holdFacility();
    }
    return facilityHold;
  }

  String seriesHold() {
    if (owner.get("/facilities/confirm-series?hold=" + seriesHold).status() != 200) {
      seriesHold = new HttpErrands(owner, OWNER_MAIL).holdSeries("2027-02-09", "2027-02-23");
    }
    return seriesHold;
  }

  /** A matter that the owner has signed. */
  String signed() {
    if (!isSigned) {
      Signatures.sign(report, Representatives.idOf("Aino"));
      isSigned = true;
    }
    return report;
  }

  /** A form that officials have made, begun by the owner. */
  String formDraft() {
    if (formDraft == null) {
      String key = new HttpForms().published();
      Answer first = owner.go(owner.open("/forms/start?key=" + key).form().press("#start"));
      formDraft = first.parameter("draft");
    }
    return formDraft;
  }

  /** A break of the facilities, made once. */
  String facilityBreak() {
    if (facilityBreak == null) {
      WebForm plan =
          facilities
              .open("/staff/breaks")
              .form("#plan")
              .with("part", "trailer")
              .with("from-day", "2027-01-18")
              .with("from-time", "10:00")
              .with("to-day", "2027-01-18")
              .with("to-time", "12:00")
              .with("reason-fi", "Katsastus")
              .with("reason-sv", "Besiktning")
              .with("reason-en", "Inspection");
      WebForm seen = facilities.go(plan.press("#preview")).form("#plan");
      facilityBreak = facilities.go(seen.press("#make")).parameter("id");
    }
    return facilityBreak;
  }

  private String series(HttpErrands errands) {
    String hold = errands.holdSeries("2027-02-08", "2027-03-01");
    return number(HttpBookings.receipt(owner.go(errands.seriesConfirm(hold))));
  }

  /** The portal's own origin. */
  String own() {
    return fi.luukku.acceptance.Product.url();
  }

  /** Made once; where that fails, each test says so at once. */
  static synchronized Samples get() {
    if (failed != null) {
      throw new IllegalStateException("The samples could not be made.", failed);
    }
    if (made == null) {
      try {
        made = new Samples();
      } catch (RuntimeException | AssertionError fault) {
        failed = fault;
        throw fault;
      }
    }
    return made;
  }
}
