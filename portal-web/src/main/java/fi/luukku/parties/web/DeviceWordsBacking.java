package fi.luukku.parties.web;

import fi.luukku.identity.Device;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What somebody signed in with, in plain words. */
@Named
@RequestScoped
public class DeviceWordsBacking {
  @Inject LocaleBacking locale;

  public String of(Device device) {
    return browser(device.browser()) + ", " + system(device.system());
  }

  private String browser(Device.Browser browser) {
    return switch (browser) {
      case EDGE -> "Edge";
      case OPERA -> "Opera";
      case SAMSUNG -> "Samsung Internet";
      case FIREFOX -> "Firefox";
      case CHROME -> "Chrome";
      case SAFARI -> "Safari";
      case OTHER -> Texts.text(locale.getLanguage(), "parties", "sign_ins.browser.other");
    };
  }

  private String system(Device.System system) {
    return switch (system) {
      case ANDROID -> "Android";
      case IOS -> "iPhone / iPad";
      case WINDOWS -> "Windows";
      case MAC -> "Mac";
      case LINUX -> "Linux";
      case OTHER -> Texts.text(locale.getLanguage(), "parties", "sign_ins.system.other");
    };
  }
}
