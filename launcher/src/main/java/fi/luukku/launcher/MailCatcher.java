package fi.luukku.launcher;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserImpl;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Takes every mail the portal sends, keeps it as a file and shows it on a page; nothing leaves this
 * machine.
 */
final class MailCatcher {
  private static final String NAME = "Mail";

  private MailCatcher() {}

  static void start(Site site) {
    MailStore store = new MailStore(site.data().folder("mail"));
    receive(store, site.port(Door.SMTP));
    try {
      new MailPage(store, new TextCatcher(store, TextCatcher.key(site)), site.port(Door.MAIL))
          .open();
    } catch (IOException e) {
      throw new Trouble("The mail page could not be opened: " + e.getMessage() + ".", e);
    }
    site.story().tell(NAME, "ready");
  }

  static void receive(MailStore store, int port) {
    GreenMail server = new GreenMail(new ServerSetup(port, Door.HOST, ServerSetup.PROTOCOL_SMTP));
    server
        .getUserManager()
        .setMessageDeliveryHandler((message, address) -> reader(server, store, address.getEmail()));
    server.start();
  }

  /**
   * A mailbox that is a file on the disk; GreenMail's own would fill the memory and forget at the
   * end.
   */
  private static GreenMailUser reader(GreenMail server, MailStore store, String address) {
    return new UserImpl(address, address, "", server.getUserManager().getImapHostManager()) {
      @Override
      public void deliver(MovingMessage message) {
        try {
          store.keep(address, message.getMessage());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        } catch (jakarta.mail.MessagingException e) {
          throw new IllegalArgumentException(e);
        }
      }
    };
  }
}
