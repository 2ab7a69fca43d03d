package fi.luukku.forwarding;

import fi.luukku.casework.CaseFiling;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.HandlerDesk;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Caller;
import fi.luukku.shared.Language;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.AsStaff;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

/** How tests outside the server open and change cases. */
@WebServlet("/test/*")
public class DeliveryDoor extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient CaseFiling filing;
  @Inject private transient CitizenCases cases;
  @Inject private transient HandlerDesk desk;
  @Inject private transient DeliveryQueries delivery;
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
        NewCase wanted =
            "appointment".equals(text)
                ? CaseFixture.appointmentTomorrow()
                : CaseFixture.grantApplication();
        String queue = text.startsWith("queue ") ? text.substring(6) : wanted.queueKey();
        return asCitizen
            .inTransaction(() -> filing.open(caller, reachable(wanted, queue, caller)))
            .number()
            .value();
      case "/write":
        asCitizen.run(() -> cases.write(caller, number.orElseThrow(), text, text));
        return "";
      case "/note":
        Caller staff = CaseFixture.handlerOf(CaseFixture.QUEUE);
        asStaff.run(() -> desk.note(staff, number.orElseThrow(), text, text));
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
            Optional.of(caller.id() + "@example.org"), Optional.empty(), Language.SV),
        wanted.answersJson(),
        wanted.attachments(),
        wanted.withdrawUntil());
  }

  private static String line(TimelineEntry entry) {
    return entry.kind() + " " + entry.status() + " " + entry.by() + " " + entry.text().orElse("");
  }
}
