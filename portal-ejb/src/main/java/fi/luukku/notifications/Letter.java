package fi.luukku.notifications;

import fi.luukku.notifications.domain.MailText;
import fi.luukku.notifications.integration.MailServer;
import fi.luukku.shared.Language;
import java.util.Optional;

/** What goes out in a mail. */
record Letter(Language language, MailText text, Optional<MailServer.Attachment> calendar) {}
