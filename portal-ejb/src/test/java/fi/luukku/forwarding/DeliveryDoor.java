package fi.luukku.forwarding;

import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseFiling;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseMoving;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.HandlerDesk;
import fi.luukku.casework.HandlerQueries;
import fi.luukku.casework.MeetingWay;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.NewTime;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.facilities.Reserved;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Caller;
import fi.luukku.identity.SignedIn;
import fi.luukku.parties.NoticeWish;
import fi.luukku.parties.PersonalChoices;
import fi.luukku.parties.ReminderWish;
import fi.luukku.shared.Language;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How tests outside the server open and change cases. */
@WebServlet("/test/*")
public class DeliveryDoor extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient CaseFiling filing;
  @Inject private transient CitizenCases cases;
  @Inject private transient CaseMoving moving;
  @Inject private transient HandlerDesk desk;
  @Inject private transient HandlerQueries queries;
  @Inject private transient DeliveryQueries delivery;
  @Inject private transient PersonalChoices choices;
  @Inject private transient Event<SignedIn> signIns;
  @Inject private transient Reserved reserved;
  @Inject private transient AsCitizen asCitizen;
  @Inject private transient AsStaff asStaff;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Caller caller =
        Caller.citizen(
            request.getParameter("person"), "Aino Esimerkki", AssuranceLevel.SUBSTANTIAL);
    response.setContentType("text/plain; charset=utf-8");
    response.getWriter().print(answer(request, caller));
  }

  private String answer(HttpServletRequest request, Caller caller) {
    Optional<CaseNumber> number = CaseNumber.parse(request.getParameter("number"));
    String text = request.getParameter("text");
    switch (request.getPathInfo()) {
      case "/open":
        NewCase wanted = wanted(text);
        String queue = text.startsWith("queue ") ? text.substring(6) : wanted.queueKey();
        return asCitizen
            .inTransaction(() -> filing.open(caller, reachable(wanted, queue, caller)))
            .number()
            .value();
      case "/series":
        LocalDate day = reserved.dayIn(Integer.parseInt(text), "koivumaki-gym");
        NewCase.Contact contact =
            new NewCase.Contact(
                Optional.of(caller.id() + "@example.org"), Optional.empty(), Language.SV);
        return reserved
            .series(
                caller,
                "koivumaki-gym",
                List.of(
                    Reserved.on(day, "16:00", "17:00"),
                    Reserved.on(day.plusWeeks(1), "16:00", "17:00")),
                contact)
            .number()
            .value();
      case "/write":
        asCitizen.run(() -> cases.write(caller, number.orElseThrow(), text, text));
        return "";
      case "/note":
        Caller staff = CaseFixture.handlerOf(CaseFixture.QUEUE);
        asStaff.run(() -> desk.note(staff, number.orElseThrow(), text, text));
        return "";
      case "/move":
        asCitizen.runInTransaction(() -> move(caller, number.orElseThrow(), Long.parseLong(text)));
        return "";
      case "/remind":
        asCitizen.runInTransaction(() -> signIns.fire(CaseFixture.signedIn(caller)));
        boolean byText = text.endsWith(" TEXT");
        ReminderWish wish = ReminderWish.valueOf(text.replace(" TEXT", ""));
        asCitizen.run(
            () -> choices.save(caller, NoticeWish.ALL, wish, byText, Language.SV, Set.of()));
        return "";
      case "/refuse":
        Caller officer = CaseFixture.manager();
        int revision = asStaff.call(() -> queries.one(officer, number.orElseThrow())).revision();
        asStaff.run(() -> desk.decide(officer, number.orElseThrow(), revision, "refused", text));
        return "";
      case "/withdraw":
        asCitizen.run(() -> cases.withdraw(caller, number.orElseThrow(), ""));
        return "";
      case "/timeline":
        return asCitizen.call(() -> cases.one(caller, number.orElseThrow())).timeline().stream()
            .map(DeliveryDoor::line)
            .collect(Collectors.joining("\n"));
      default:
        Delivery now = delivery.now();
        return now.unsent() + " " + now.dead() + " " + now.connected();
    }
  }

  private static NewCase wanted(String kind) {
    if (kind.startsWith("filled ")) {
      return CaseFixture.answering(CaseFixture.grantApplication(), kind.substring(7));
    }
    if (kind.startsWith("asked ")) {
      String booked = "{\"form\":\"appointment\",\"version\":1,\"answers\":{\"questions\":%s}}";
      return CaseFixture.answering(
          CaseFixture.appointmentTomorrow(), booked.formatted(kind.substring(6)));
    }
    return switch (kind) {
      case "appointment" -> CaseFixture.appointmentTomorrow();
      case "video" -> CaseFixture.metBy(MeetingWay.VIDEO, CaseFixture.appointmentTomorrow());
      case "reservation" ->
          CaseFixture.reservationToApproveAt(Instant.now().plus(Duration.ofDays(3)));
      default -> CaseFixture.grantApplication();
    };
  }

  /** So many hours later. */
  private void move(Caller caller, CaseNumber number, long hours) {
    CaseMoving.Act act = new CaseMoving.Act(UUID.randomUUID().toString(), "");
    CaseEvent.CaseFacts booking = moving.take(caller, number, CaseKind.APPOINTMENT, act).booking();
    NewCase.CaseTime now = booking.time().orElseThrow();
    Duration later = Duration.ofHours(hours);
    NewCase.CaseTime then =
        new NewCase.CaseTime(
            now.starts().plus(later), now.ends().plus(later), now.place(), now.way());
    moving.move(
        caller,
        booking,
        new NewTime(booking.title(), then, booking.answersJson(), Optional.empty()),
        act);
  }

  /** Each person has an address of his own, so that a test finds his mail. */
  private static NewCase reachable(NewCase wanted, String queue, Caller caller) {
    return new NewCase(
        wanted.kind(),
        wanted.idempotencyKey(),
        wanted.serviceKey(),
        queue,
        wanted.title(),
        wanted.status(),
        wanted.expectedBy(),
        wanted.time(),
        new NewCase.Contact(
            Optional.of(caller.id() + "@example.org"),
            Optional.of(phoneOf(caller.id())).filter(number -> wanted.time().isPresent()),
            Language.SV),
        wanted.answersJson(),
        wanted.attachments(),
        wanted.withdrawUntil());
  }

  /** A number for each person. */
  static String phoneOf(String person) {
    return "+35840" + (1_000_000 + Math.floorMod(person.hashCode(), 9_000_000));
  }

  private static String line(TimelineEntry entry) {
    return entry.kind() + " " + entry.status() + " " + entry.by() + " " + entry.text().orElse("");
  }
}
