package fi.luukku.acceptance.faults;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Every form of the portal that is posted, filled in and ready to send, by the act it does. */
final class Forms {
  /** A form with whoever has it before him. */
  record Ready(HttpVisitor who, WebForm form) {}

  private final Samples samples;
  private final HttpErrands errands;
  private final Map<String, Supplier<Ready>> all = new LinkedHashMap<>();
  private HttpVisitor manager;
  private String offered;
  private String waiting;
  private String toSign;

  Forms(Samples samples) {
    this.samples = samples;
    this.errands = new HttpErrands(samples.owner, Samples.OWNER_MAIL);
    errandForms();
    matterForms();
    mandateForms();
    staffForms();
    bookingForms();
  }

  Map<String, Supplier<Ready>> all() {
    return all;
  }

  private void errandForms() {
    own("begin a report", () -> page("/report").form().with("category", "pothole").press());
    own("place of a report", () -> errands.reportPlace(samples.reportDraft));
    own("send a report", () -> errands.reportCheck(samples.reportDraft));
    own(
        "discard a report",
        () -> page("/discard-draft?draft=" + samples.reportDraft).form().press("#discard"));
    own("begin an application", () -> page("/grants/programme?key=grant-activity").form().press());
    own("page of an application", () -> errands.grantPage(samples.grantDraft, "applicant"));
    own(
        "keep a page while it is typed",
        () -> errands.reportPlace(samples.reportDraft).at("/drafts/keep?kind=service-request"));
    own(
        "begin another report",
        () -> page("/draft-begun?kind=service-request&key=pothole").form().press("#another"));
    own(
        "carry a draft over",
        () -> page("/draft-renewed?draft=" + samples.olderDraft).form().press("#renew"));
    own(
        "discard an application",
        () -> page("/discard-draft?draft=" + samples.grantDraft).form().press("#discard"));
    own(
        "hold a time",
        () ->
            page("/appointments/choose-time?service=" + HttpErrands.SERVICE)
                .form()
                .press("#continue"));
    own("confirm a time", () -> errands.appointmentConfirm(samples.appointmentHold()));
    own("hold a facility", errands::facilityForm);
    own("confirm a facility", () -> errands.facilityConfirm(samples.facilityHold()));
    own(
        "move a time",
        () ->
            page("/appointments/move?place=library&time=2027-01-12T10:00:00Z&moving="
                    + samples.appointment)
                .form()
                .press("#move"));
    own(
        "choose a time to move to",
        () ->
            page("/appointments/choose-time?service="
                    + HttpErrands.SERVICE
                    + "&week="
                    + LocalDate.now().plusWeeks(1)
                    + "&moving="
                    + samples.appointment)
                .form()
                .press("#continue"));
    own(
        "move a facility",
        () ->
            page("/facilities/move?starts=2027-01-12T10:00:00Z&ends=2027-01-12T11:00:00Z&part="
                    + HttpBookings.FACILITY
                    + "&moving="
                    + samples.reservation)
                .form()
                .press("#move"));
    secret(
        "cancel by the link in the mail",
        () -> link("/cancel/" + "0".repeat(32)).form().with("digits", "1234").press("#cancel"));
    secret(
        "check in at the door",
        () ->
            link("/check-in")
                .form()
                .with("code", "K7M2QX")
                .with("digits", "1234")
                .press("#check-in"));
  }

  private void matterForms() {
    String matter = "/my/matter?number=" + samples.report;
    own("write", () -> page(matter).form("#write").with("text", "Väärennös").press());
    own(
        "attach",
        () ->
            page(matter)
                .form("#attach")
                .file("file", "a.png", "image/png", HttpErrands.PNG)
                .press(".quiet"));
    own("withdraw", () -> page("/my/withdraw?number=" + samples.report).form().press());
    own("profile", () -> page("/my/profile").form().with("email", "evil@example.org").press());
    own("ask for a code to the e-mail address", this::codeForm);
    own("choices", () -> page("/my/choices").form().with("notices", "NONE").press("#save"));
    own("ask for erasure", () -> page("/my/erase").form().with("what", "all").press("#send"));
    own("sign out elsewhere", () -> page("/my/sign-ins").form("#form").with("others", "yes"));
    own("choose a party", () -> page("/on-behalf").form().press());
    own("sign out", () -> page("/my").form("form[action=/sign-out]"));
    String follow = "/follow?token=" + samples.token;
    own(
        "ask another to sign",
        () ->
            page("/my/matter?number=" + waiting())
                .form("#ask-signature")
                .with("signatory", "evil@example.org")
                .press("#ask-send"));
    own("sign for another", () -> page(toSign()).form("#sign").press("#sign-send"));
    own("decline to sign", () -> page(toSign()).form("#decline").press("#decline-send"));
    secret(
        "write by the secret link",
        () -> link(follow).form("#write").with("text", "Väärennös").press());
    secret(
        "attach by the secret link",
        () ->
            link(follow)
                .form("#attach")
                .file("file", "a.png", "image/png", HttpErrands.PNG)
                .press(".quiet"));
    secret(
        "withdraw by the secret link",
        () -> link("/follow/withdraw?token=" + samples.token).form().press());
  }

  /** Number of a matter of the owner's that waits for another's signature. */
  private String waiting() {
    if (waiting == null) {
      waiting = HttpBookings.number(errands.grant());
      Signatures.await(waiting);
    }
    return waiting;
  }

  /** Address of a link by which the owner is asked to sign what another has sent. */
  private String toSign() {
    if (toSign == null) {
      HttpErrands others = new HttpErrands(samples.other, "toinen@example.org");
      toSign = "/my/sign?token=" + Signatures.await(HttpBookings.number(others.grant()));
    }
    return toSign;
  }

  private void mandateForms() {
    party("invite", () -> offer().press("#send"));
    party("end a mandate", () -> manager().open("/my/mandates").form().press("button[name=end]"));
    party("take an invitation back", this::takeBackForm);
    party("invite to a draft", this::inviteForm);
    own("make a draft one's own", this::draftForm);
    own("accept a mandate", () -> page(offerToOwner()).form().press("#accept"));
    own("decline a mandate", () -> page(offerToOwner()).form().press("#decline"));
  }

  private HttpVisitor manager() {
    if (manager == null) {
      manager = Representatives.manager("testi.sofia", "Sofia");
    }
    return manager;
  }

  private WebForm offer() {
    return manager()
        .open("/my/invite")
        .form()
        .with("email", Samples.OWNER_MAIL)
        .with("role", "BOOKER");
  }

  private WebForm takeBackForm() {
    manager().go(offer().press("#send"));
    return manager().open("/my/mandates").form().press("button[name=take_back]");
  }

  /** Address of a link that waits for its answer. */
  private String offerToOwner() {
    if (offered == null) {
      String mail = "kutsu." + UUID.randomUUID() + "@example.org";
      manager().go(offer().with("email", mail).press("#send"));
      offered = MandatesIT.linkTo(mail);
    }
    return offered;
  }

  /** There once two may act for an association and one has begun something for it. */
  private WebForm inviteForm() {
    HttpVisitor chair = manager();
    String party =
        Database.column(
                "SELECT organisation_id FROM mandate WHERE person_id = ? ORDER BY given DESC",
                Representatives.idOf("Sofia"))
            .get(0);
    Representatives.give(party, Representatives.idOf("Eino"), false);
    String draft = new HttpErrands(chair, Samples.OWNER_MAIL).beginReport();
    return chair
        .open("/share-draft?draft=" + draft)
        .form("#colleagues")
        .press("button[name=invite]");
  }

  /** There while he acts for himself and has begun something for another. */
  private WebForm draftForm() {
    String mandate =
        Representatives.give(Representatives.organisation(), Representatives.idOf("Aino"), false);
    Representatives.choose(samples.owner, mandate);
    errands.beginReport();
    Representatives.choose(samples.owner, "self");
    return page("/my").form("#others").press("button[name=own]");
  }

  private void party(String act, Supplier<WebForm> form) {
    all.put(act, () -> new Ready(manager(), form.get()));
  }

  /** There once an address is saved. */
  private WebForm codeForm() {
    samples.owner.go(page("/my/profile").form().with("email", Samples.OWNER_MAIL).press());
    return page("/my/email").form("#send").press("#ask");
  }

  private void staffForms() {
    String matter = "/staff/case?number=" + samples.report;
    staff(
        "take from the list",
        () ->
            desk("/staff/desk?queue=streets&filter=UNTAKEN")
                .form("#list")
                .press("button[name=take]"));
    staff("take the next", () -> desk("/staff/desk?queue=streets").form("#take-next").press());
    staff(
        "give to a colleague",
        () -> desk(matter).form("#assign").with("assign-to_input", "Kalle Kivelä").press());
    staff("give back", () -> taken(samples.anonymousReport).form("#back").press(".quiet"));
    staff("take", () -> desk(matter).form("#take").press());
    staff(
        "write to the citizen",
        () -> desk(matter).form("#write").with("write-text", "Väärennös").press());
    staff(
        "ask",
        () ->
            desk(matter)
                .form("#ask")
                .with("ask-text", "Väärennös")
                .with("ask-by", "2027-01-29")
                .press());
    staff(
        "change the status",
        () -> desk(matter).form("#status").with("status-to", "IN_PROGRESS").press());
    staff("close", () -> desk(matter).form("#close").with("close-outcome", "done").press());
    staff("note", () -> desk(matter).form("#note").with("note-text", "Väärennös").press(".quiet"));
    all.put(
        "end a sign-in as administrator",
        () -> {
          HttpVisitor paavo = HttpVisitor.staff("paakayttaja.paavo");
          return new Ready(
              paavo, paavo.open("/staff/sign-ins").form("#form").press("button[name=end]"));
        });
    all.put(
        "book for a caller",
        () -> {
          HttpVisitor niko = HttpVisitor.staff("neuvoja.niko");
          WebForm book = niko.open("/staff/book").form("#book").with("name", "Väärennös");
          return new Ready(niko, book.with("phone", "0401234567").press("#book-time"));
        });
    staff("sign out of the desk", () -> desk("/staff/desk").form("form[action=/staff/sign-out]"));
  }

  private void bookingForms() {
    String asked = "/staff/case?number=" + samples.reservationToApprove;
    String stands = "/staff/case?number=" + samples.reservation;
    booking("approve", () -> samples.facilities.open(asked).form("#approve").press());
    booking(
        "refuse",
        () -> samples.facilities.open(asked).form("#refuse").with("refuse-text", "Ei").press());
    booking(
        "cancel",
        () -> samples.facilities.open(stands).form("#cancel").with("cancel-text", "Ei").press());
  }

  private void booking(String act, Supplier<WebForm> form) {
    all.put(act + " a booking", () -> new Ready(samples.facilities, form.get()));
  }

  /** A case's page after somebody took the case. */
  private Answer taken(String number) {
    Answer page = desk("/staff/case?number=" + number);
    return page.page().selectFirst("#back") == null
        ? samples.streets.go(page.form("#take").press())
        : page;
  }

  private void own(String act, Supplier<WebForm> form) {
    all.put(act, () -> new Ready(samples.owner, form.get()));
  }

  private void secret(String act, Supplier<WebForm> form) {
    all.put(act, () -> new Ready(samples.reporter, form.get()));
  }

  private void staff(String act, Supplier<WebForm> form) {
    all.put(act, () -> new Ready(samples.streets, form.get()));
  }

  private Answer page(String path) {
    return samples.owner.open(path);
  }

  private Answer link(String path) {
    return samples.reporter.open(path);
  }

  private Answer desk(String path) {
    return samples.streets.open(path);
  }
}
