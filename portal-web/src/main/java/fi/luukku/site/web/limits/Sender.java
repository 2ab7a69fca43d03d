package fi.luukku.site.web.limits;

import fi.luukku.site.web.SiteSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The address that a request comes from, seen past our own proxies. */
@ApplicationScoped
public class Sender {
  private static final int NETWORK_STEPS = 4;

  @Inject SiteSettings settings;

  /**
   * The nearest address that is no proxy of ours. What it says about addresses behind it is its
   * word alone, and anybody can write that.
   */
  String address(HttpServletRequest request) {
    List<String> trusted = settings.proxies();
    List<String> forwarded =
        Collections.list(request.getHeaders("X-Forwarded-For")).stream()
            .flatMap(line -> Stream.of(line.split(",")))
            .map(String::strip)
            .toList();
    String nearest = request.getRemoteAddr();
    for (int i = forwarded.size() - 1; i >= 0 && trusted.contains(nearest); i--) {
      nearest = forwarded.get(i);
    }
    return network(nearest);
  }

  /** Of IPv6 the first half: the other half one household may choose as it likes. */
  static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    String whole = address.replaceFirst("%.*", "");
    int gap = whole.indexOf("::");
    String before = gap < 0 ? whole : whole.substring(0, gap);
    List<String> steps = new ArrayList<>(List.of(before.split(":")));
    while (steps.size() < NETWORK_STEPS) {
      steps.add("0");
    }
    return String.join(":", steps.subList(0, NETWORK_STEPS)) + "::/64";
  }
}
