package fi.luukku.acceptance.faults;

import static fi.luukku.acceptance.faults.Endpoint.Guard.CITIZEN_AREA;
import static fi.luukku.acceptance.faults.Endpoint.Guard.OWNER;
import static fi.luukku.acceptance.faults.Endpoint.Guard.QUEUE;
import static fi.luukku.acceptance.faults.Endpoint.Guard.SECRET;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * An address that names what is somebody's, with how to name it. The one table of all such
 * addresses; {@link EndpointsTest} fails when the portal has one that is not here.
 *
 * @param source page or servlet path in the source tree
 * @param before what stands before the id in the address
 * @param id which of the samples is named
 * @param unknown an id of the same kind that nobody has
 * @param object how the audit trail names the id
 */
record Endpoint(
    String source,
    Guard guard,
    String before,
    Function<Samples, String> id,
    String unknown,
    String object) {

  enum Guard {
    /** Below a path that only signed-in citizens enter; inside, the owner alone. */
    CITIZEN_AREA,
    /** The owner alone, signed in or not. */
    OWNER,
    /** Whoever knows the secret. */
    SECRET,
    /** Staff who serve the queue of the case. */
    QUEUE
  }

  private static final String NO_CASE = "MK-2026-999999";
  private static final String NO_ID = "00000000-0000-4000-8000-000000000000";
  private static final String NO_SECRET = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

  static final List<Endpoint> ALL =
      List.of(
          matter("/my/matter"),
          matter("/my/receipt"),
          matter("/my/receipt/pdf"),
          matter("/my/withdraw"),
          new Endpoint(
              "/my/calendar",
              CITIZEN_AREA,
              "/my/calendar?number=",
              s -> s.appointment,
              NO_CASE,
              "case:"),
          new Endpoint(
              "/my/signed", CITIZEN_AREA, "/my/signed?number=", Samples::signed, NO_CASE, "case:"),
          new Endpoint(
              "/my/signed/document",
              CITIZEN_AREA,
              "/my/signed/document?number=",
              s -> s.signed() + "&id=" + s.document,
              NO_CASE + "&id=" + NO_ID,
              "case:"),
          new Endpoint("/documents/*", OWNER, "/documents/", s -> s.document, NO_ID, "document:"),
          draft("/grants/apply", CITIZEN_AREA, s -> s.grantDraft),
          draft("/grants/check", CITIZEN_AREA, s -> s.grantDraft),
          draft("/forms/fill", CITIZEN_AREA, Samples::formDraft),
          draft("/forms/check", CITIZEN_AREA, Samples::formDraft),
          draft("/report/place", OWNER, s -> s.reportDraft),
          draft("/report/check", OWNER, s -> s.reportDraft),
          draft("/report/place", OWNER, s -> s.visitorDraft),
          draft("/discard-draft", OWNER, s -> s.reportDraft),
          draft("/discard-draft", OWNER, s -> s.visitorDraft),
          draft("/draft-renewed", OWNER, s -> s.olderDraft),
          draft("/share-draft", OWNER, s -> s.grantDraft),
          hold("/appointments/confirm", s -> s.appointmentHold()),
          hold("/facilities/confirm", s -> s.facilityHold()),
          moved("/appointments/choose-time", "service=" + HttpBookings.SERVICE, s -> s.appointment),
          moved("/facilities/facility", "key=" + HttpBookings.FACILITY, s -> s.reservation),
          moved(
              "/appointments/move", "place=library&time=2027-01-12T10:00:00Z", s -> s.appointment),
          moved(
              "/facilities/move",
              "part="
                  + HttpBookings.FACILITY
                  + "&starts=2027-01-12T10:00:00Z&ends=2027-01-12T11:00:00Z",
              s -> s.reservation),
          hold("/facilities/confirm-series", s -> s.seriesHold()),
          moved("/facilities/move-series", "weekday=4&starts=18:00", s -> s.series),
          new Endpoint(
              "/facilities/give-back",
              CITIZEN_AREA,
              "/facilities/give-back?starts=" + Samples.SERIES_STARTS + "&number=",
              s -> s.series,
              NO_CASE,
              "case:"),
          secret("/follow"),
          secret("/follow/receipt"),
          secret("/follow/receipt/pdf"),
          secret("/follow/withdraw"),
          new Endpoint(
              "/follow/document",
              SECRET,
              "/follow/document?token=",
              s -> s.token + "&id=" + s.followedDocument,
              NO_SECRET + "&id=" + NO_ID,
              "follow-up"),
          new Endpoint(
              "/calendar/*", SECRET, "/calendar/", s -> s.calendar, NO_SECRET + ".ics", "calendar"),
          new Endpoint(
              "/staff/calendar",
              QUEUE,
              "/staff/calendar?resource=",
              s -> Samples.RESOURCE,
              "no-such-hall",
              "resource:"),
          new Endpoint(
              "/staff/break", QUEUE, "/staff/break?id=", Samples::facilityBreak, NO_ID, "break:"),
          use("/staff/use"),
          use("/staff/use/csv"),
          new Endpoint(
              "/staff/case", QUEUE, "/staff/case?number=", s -> s.report, NO_CASE, "case:"),
          answers("/staff/answers", ""),
          answers("/staff/answers/csv", "form=service-request&version=1&"),
          answers("/staff/answers/xlsx", "form=service-request&version=1&"),
          new Endpoint(
              "/staff/give-back",
              QUEUE,
              "/staff/give-back?starts=" + Samples.SERIES_STARTS + "&number=",
              s -> s.series,
              NO_CASE,
              "case:"),
          new Endpoint(
              "/staff/booked",
              QUEUE,
              "/staff/booked?number=",
              s -> s.appointment,
              NO_CASE,
              "case:"),
          new Endpoint(
              "/staff/documents/*",
              QUEUE,
              "/staff/documents/",
              s -> s.document,
              NO_ID,
              "document:"));

  /**
   * Pages and servlets that name nothing of anybody's: the same for everybody, or one's own lists.
   */
  static final Set<String> NAMELESS =
      Set.of(
          "/index",
          "/my",
          "/my/calendar-link",
          "/my/choices",
          "/my/data",
          "/my/data/json",
          "/my/data/pdf",
          "/my/email",
          "/my/erase",
          "/my/invitation",
          "/my/invite",
          "/my/mandates",
          "/my/profile",
          "/my/seen",
          "/my/sign",
          "/my/signatures",
          "/my/sign/document",
          "/my/sign-ins",
          "/my/waiting",
          "/draft-begun",
          "/drafts/keep",
          "/on-behalf",
          "/on-behalf/suomi-fi",
          "/on-behalf/chosen/*",
          "/staff",
          "/staff/absences",
          "/staff/appointments",
          "/staff/approvals",
          "/staff/arrivals",
          "/staff/book",
          "/staff/breaks",
          "/staff/calendars",
          "/staff/desk",
          "/staff/facilities",
          "/staff/form-difference",
          "/staff/form-file",
          "/staff/form-frame",
          "/staff/form-logic",
          "/staff/form-page",
          "/staff/form-pages",
          "/staff/form-preview",
          "/staff/form-publish",
          "/staff/form-question",
          "/staff/form-route",
          "/staff/form-rule",
          "/staff/form-terms",
          "/staff/form-texts",
          "/staff/form-try",
          "/staff/forms",
          "/staff/invoices",
          "/staff/invoices/csv",
          "/staff/invoices/json",
          "/staff/move-bookings",
          "/staff/open-times",
          "/staff/sign-ins",
          "/appointments",
          "/appointments/choose-time",
          "/facilities",
          "/facilities/facility",
          "/facilities/series",
          "/grants",
          "/grants/programme",
          "/forms/all",
          "/forms/start",
          "/check-in",
          "/reservations/cancel",
          "/report",
          "/report/map/*",
          "/catalogue/article",
          "/catalogue/articles",
          "/catalogue/front",
          "/catalogue/search",
          "/catalogue/search-form",
          "/catalogue/service",
          "/catalogue/services",
          "/identity/another-person",
          "/identity/attempt-over",
          "/identity/cancelled",
          "/identity/failed",
          "/identity/level-too-low",
          "/identity/no-role",
          "/identity/second-factor",
          "/identity/session-ended",
          "/identity/signed-out",
          "/identity/signing-out",
          "/identity/stronger",
          "/identity/unavailable",
          "/site/accessibility",
          "/site/gallery",
          "/site/help",
          "/site/staff-gallery",
          "/site/privacy",
          "/assets/*",
          "/content/pictures/*",
          "/robots.txt",
          "/.well-known/security.txt",
          "/messages",
          "/grants/form",
          "/api/appointments",
          "/api/facilities",
          "/session/back",
          "/session/left",
          "/session/stay",
          "/staff/session/left",
          "/staff/session/stay",
          "/sign-in",
          "/staff/sign-in",
          "/sign-out",
          "/staff/sign-out",
          "/staff/signed-out",
          "/signed-out",
          "/oidc/callback",
          "/oidc/jwks",
          "/oidc/backchannel-logout");

  /** What another system fetches with its own key, and nobody by a sign-in. */
  static final Set<String> BY_KEY = Set.of("/backoffice/documents/*");

  private static Endpoint matter(String page) {
    return new Endpoint(page, CITIZEN_AREA, page + "?number=", s -> s.report, NO_CASE, "case:");
  }

  private static Endpoint draft(String page, Guard guard, Function<Samples, String> id) {
    return new Endpoint(page, guard, page + "?draft=", id, NO_ID, "draft:");
  }

  private static Endpoint hold(String page, Function<Samples, String> id) {
    return new Endpoint(page, OWNER, page + "?hold=", id, NO_ID, "hold:");
  }

  private static Endpoint use(String page) {
    return new Endpoint(
        page,
        QUEUE,
        page + "?from=2026-11-01&to=2026-11-30&part=",
        s -> Samples.RESOURCE,
        "no-such-hall",
        "resource:");
  }

  /** What was answered in a queue. */
  private static Endpoint answers(String page, String more) {
    return new Endpoint(
        page, QUEUE, page + "?" + more + "queue=", s -> "streets", "no-such-queue", "queue");
  }

  /** A page that gives a booking another time. */
  private static Endpoint moved(String page, String more, Function<Samples, String> id) {
    return new Endpoint(page, OWNER, page + "?" + more + "&moving=", id, NO_CASE, "case:");
  }

  private static Endpoint secret(String page) {
    return new Endpoint(page, SECRET, page + "?token=", s -> s.token, NO_SECRET, "follow-up");
  }

  String address(String which) {
    return before + which;
  }

  /** As the audit trail names it; a secret never stands there. */
  String object(String which) {
    boolean bare = guard == SECRET || object.equals("queue");
    return bare ? object : object + which.replaceAll("&.*", "");
  }

  @Override
  public String toString() {
    return before + "…";
  }
}
