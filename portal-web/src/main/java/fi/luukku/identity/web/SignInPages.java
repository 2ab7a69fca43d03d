package fi.luukku.identity.web;

import fi.luukku.identity.Demand;
import fi.luukku.identity.Door;
import fi.luukku.identity.Reason;
import fi.luukku.identity.domain.ReturnAddress;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where the pages of the sign-in are, and which of them says what happened. */
final class SignInPages {
  /** Request attribute: where to go, for a page that is shown without an address of its own. */
  static final String TO = "fi.luukku.identity.to";

  /** Request attribute: the provider's address, for the page that goes on to it. */
  static final String PROVIDER = "fi.luukku.identity.provider";

  private SignInPages() {}

  /** Where to go after a sign-in at a door: what was asked for if it is behind the same door. */
  static ReturnAddress returnAddress(Door door, String asked) {
    String home = home(door);
    ReturnAddress address = ReturnAddress.of(asked, home);
    return door(address) == door ? address : new ReturnAddress(home);
  }

  /** The door that an address is behind. */
  static Door door(ReturnAddress address) {
    return Door.of(address.path().split("\\?", 2)[0]);
  }

  static String home(Door door) {
    return door == Door.STAFF ? "/staff" : "/";
  }

  /** The address that signs out at the provider, too, of a sign-in that is not ours to end. */
  static String signOut(Door door) {
    return door == Door.STAFF ? "/staff/sign-out" : "/sign-out";
  }

  /** The page after a sign-out, which says so where it may have gone no further than here. */
  static String signedOut(Door door, boolean everywhere) {
    String page = door == Door.STAFF ? "/staff/signed-out" : "/signed-out";
    return everywhere ? page : page + "?left=" + door.name().toLowerCase(Locale.ROOT);
  }

  /** Whether an address names the door of staff. */
  static boolean isStaff(String door) {
    return Door.STAFF.name().equalsIgnoreCase(door);
  }

  /** The page for a sign-in that did not come about. */
  static String after(Reason reason, ReturnAddress to, Demand demand) {
    String page =
        switch (reason) {
          case CANCELLED -> "cancelled";
          case UNAVAILABLE -> "unavailable";
          case LEVEL_TOO_LOW -> "level-too-low";
          case ANOTHER_PERSON -> "another-person";
          case SECOND_FACTOR_MISSING -> "second-factor";
          case NO_ROLE -> "no-role";
          case ATTEMPT_UNKNOWN -> "attempt-over";
          case FAILED, PERSON_CONFLICT -> "failed";
        };
    String where = URLEncoder.encode(to.path(), StandardCharsets.UTF_8);
    return "/identity/" + page + "?to=" + where + AskedDemand.query(demand);
  }

  /** Shows the page in place, so that loading it again tries again. */
  static void showUnavailable(
      HttpServletRequest request, HttpServletResponse response, ReturnAddress to)
      throws ServletException, IOException {
    request.setAttribute(TO, to.path());
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", "10");
    Answers.noStore(response);
    request.getRequestDispatcher("/identity/unavailable.xhtml").forward(request, response);
  }
}
