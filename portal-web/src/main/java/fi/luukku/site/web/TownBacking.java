package fi.luukku.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who is behind the portal and how they are reached, in the language of the page. */
@Named
@ApplicationScoped
@ForEverybody
public class TownBacking {
  @Inject Brand brand;
  @Inject LocaleBacking locale;

  /** The name in law and in decisions. */
  public String getOfficialName() {
    return locale.say(brand.town().officialName());
  }

  public String getPortalName() {
    return locale.say(brand.town().portalName());
  }

  public String getBusinessId() {
    return brand.town().businessId();
  }

  public String getWebsite() {
    return brand.town().website();
  }

  public String getPhone() {
    return brand.town().contact().phone();
  }

  public String getPhoneUri() {
    return brand.town().contact().phoneUri();
  }

  /** When the telephone is answered, in words. */
  public String getPhoneHours() {
    return locale.say(brand.town().contact().phoneHours());
  }

  public String getEmail() {
    return brand.town().contact().email();
  }

  public String getPostalAddress() {
    return locale.say(brand.town().contact().postalAddress());
  }

  /** Title of the data protection officer. */
  public String getDataProtectionOfficer() {
    return locale.say(brand.town().dataProtection().officer());
  }

  public String getDataProtectionEmail() {
    return brand.town().dataProtection().email();
  }
}
