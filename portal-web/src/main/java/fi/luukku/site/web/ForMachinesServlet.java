package fi.luukku.site.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * What visiting programs ask for first, as {@code text/plain}: {@code GET /robots.txt} (RFC 9309)
 * keeps search engines to the pages that are the same for everybody, {@code GET
 * /.well-known/security.txt} (RFC 9116) says to whom a weakness is told: {@code contact.email} of
 * {@code municipality.yaml}.
 */
@WebServlet({"/robots.txt", "/.well-known/security.txt"})
public class ForMachinesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Less than the year that RFC 9116, section 2.5.5 recommends as the most. */
  private static final Duration GOOD_FOR = Duration.ofDays(180);

  private static final String ROBOTS =
      """
      User-agent: *
      Disallow: /my
      Disallow: /staff
      Disallow: /follow
      Disallow: /calendar/
      Disallow: /documents/
      Disallow: /sign-in
      Disallow: /identity/
      Disallow: /search
      Disallow: /grants/apply
      Disallow: /grants/check
      Disallow: /forms/fill
      Disallow: /forms/check
      Disallow: /appointments/
      Disallow: /facilities/confirm
      Disallow: /report/place
      Disallow: /report/check
      Disallow: /discard-draft
      Disallow: /draft
      Disallow: /share-draft
      """;

  @Inject private transient Clock clock;
  @Inject private transient Brand brand;
  @Inject private transient SiteSettings settings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(isForRobots(request) ? ROBOTS : security());
  }

  private static boolean isForRobots(HttpServletRequest request) {
    return request.getServletPath().equals("/robots.txt");
  }

  private String security() {
    return """
        Contact: mailto:%s
        Expires: %s
        Preferred-Languages: fi, sv, en
        Canonical: %s/.well-known/security.txt
        """
        .formatted(
            brand.town().contact().email(),
            clock.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS),
            settings.baseUrl());
  }
}
