package fi.luukku.site.web.intake;

import fi.luukku.identity.FormTokens;
import fi.luukku.site.web.CsrfFilter;
import fi.luukku.site.web.FormGuard;
import fi.luukku.site.web.SessionEnded;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Takes the whole body in before anything else asks for it, and holds no thread while it comes. A
 * large one is judged by its first bytes, where a form of ours has its token (docs/adr/0014).
 */
public class IntakeFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String TAKEN = Intake.class.getName();

  @Inject private transient IntakeSettings settings;
  @Inject private transient Intakes intakes;
  @Inject private transient FormGuard guard;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getAttribute(TAKEN) instanceof Intake taken) {
      request.removeAttribute(TAKEN);
      goOn(taken, request, response, chain);
    } else if (BodyKind.isPacked(request.getHeader("Content-Encoding"))) {
      refuse(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, response);
    } else if (request.getContentLengthLong() <= 0) {
      chain.doFilter(request, response);
    } else if (BodyKind.isUnreadable(request.getContentType())) {
      refuse(HttpServletResponse.SC_BAD_REQUEST, response);
    } else if (request.getHeader("Upgrade") != null) {
      // The server gives us no byte of a body that came with the wish for another protocol.
      refuse(HttpServletResponse.SC_BAD_REQUEST, response);
    } else if (!mayWait(request)) {
      chain.doFilter(TakenRequest.withoutBody(request), response);
    } else {
      begin(request, response, chain);
    }
  }

  private void begin(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long length = request.getContentLengthLong();
    boolean withFiles = BodyKind.of(request.getContentType()).isMultipart();
    if (length > settings.mostThrownAway(withFiles) || isLargeWithoutToken(request, length)) {
      refuse(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, response);
      return;
    }
    Optional<Intake> intake =
        intakes.admit(length, head -> judge(request, head, length > settings.most(withFiles)));
    if (intake.isEmpty()) {
      refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE, response);
      return;
    }
    if (length <= IntakeSettings.HEAD && request.getInputStream().available() >= length) {
      // A small form that has come whole already, as nearly all do: nothing to wait for.
      byte[] body = request.getInputStream().readNBytes(request.getInputStream().available());
      intake.get().take(body, body.length);
      goOn(intake.get(), request, response, chain);
      return;
    }
    request.setAttribute(TAKEN, intake.get());
    // The server may lose the next request on a connection that was waited for: it gets none.
    response.setHeader("Connection", "close");
    AsyncContext waiting = request.startAsync(request, response);
    waiting.setTimeout(0);
    Reading.begin(intakes, intake.get(), waiting);
  }

  /** The server finds its way back by the decoded path, and would take its end for parameters. */
  private static boolean mayWait(HttpServletRequest request) {
    return request.isAsyncSupported() && !request.getServletPath().contains("?");
  }

  private boolean isLargeWithoutToken(HttpServletRequest request, long length) {
    return length > IntakeSettings.HEAD
        && (guard.isForMachines(request)
            || BodyKind.of(request.getContentType()) == BodyKind.OTHER);
  }

  private Intake.Judgement judge(HttpServletRequest request, byte[] head, boolean tooLarge) {
    FormHead form = new FormHead(request.getContentType(), head);
    Optional<String> token = form.field(CsrfFilter.FIELD);
    FormTokens.Verdict verdict = guard.judge(request, token.orElse(null));
    if (verdict == FormTokens.Verdict.REFUSED) {
      return new Intake.Judgement(Intake.Verdict.STOP, HttpServletResponse.SC_FORBIDDEN);
    }
    if (verdict == FormTokens.Verdict.SESSION_ENDED && !isOnlyWords(request)) {
      SessionEnded.mark(request, form::field);
      return new Intake.Judgement(Intake.Verdict.THROW_AWAY, HttpServletResponse.SC_FORBIDDEN);
    }
    return tooLarge
        ? new Intake.Judgement(
            Intake.Verdict.THROW_AWAY, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE)
        : Intake.Judgement.KEPT;
  }

  /** Small enough that what was written in it can be shown to its sender once more. */
  private boolean isOnlyWords(HttpServletRequest request) {
    return request.getContentLengthLong() <= settings.words();
  }

  private void goOn(
      Intake taken, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try (taken) {
      if (taken.refusal() != 0) {
        refuse(taken.refusal(), response);
        return;
      }
      try (TakenForm form = TakenForm.read(request, taken, settings.words(), intakes.folder())) {
        chain.doFilter(new TakenRequest(request, taken::read, form), response);
      } catch (BodyRefused refused) {
        refuse(refused.status(), response);
      }
    }
  }

  private static void refuse(int status, HttpServletResponse response) throws IOException {
    response.setHeader("Connection", "close");
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", "30");
    }
    response.sendError(status);
  }
}
