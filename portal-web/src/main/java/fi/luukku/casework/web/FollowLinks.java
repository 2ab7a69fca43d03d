package fi.luukku.casework.web;

import fi.luukku.site.web.SiteSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses that an anonymous reporter keeps; made from the portal's own base address. */
@ApplicationScoped
public class FollowLinks {
  @Inject SiteSettings settings;

  public String to(String token) {
    return settings.baseUrl() + "/follow?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
  }
}
