package fi.luukku.documents;

import fi.luukku.documents.persistence.StoredDocuments;
import fi.luukku.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much may wait for its form to be sent: of one person, of one visitor, and of all visitors
 * together, for a visitor may begin anew as often as he likes. Two uploads at the same moment may
 * exceed it by one file.
 */
@ApplicationScoped
public class UploadQuota {
  private static final String VISITORS = "visitor:";

  @Inject private StoredDocuments documents;

  @Inject
  @ConfigProperty(name = "luukku.documents.waiting.person.max-bytes", defaultValue = "524288000")
  private long ofPerson;

  @Inject
  @ConfigProperty(name = "luukku.documents.waiting.visitor.max-bytes", defaultValue = "104857600")
  private long ofVisitor;

  @Inject
  @ConfigProperty(name = "luukku.documents.waiting.visitors.max-bytes", defaultValue = "2147483648")
  private long ofVisitors;

  /**
   * @throws NoRoomForFiles where a file of this size is too much
   */
  void mustFit(Caller caller, long size) {
    boolean known = caller.person().isPresent();
    if (documents.bytesWaiting(caller.ownerKey()) + size > (known ? ofPerson : ofVisitor)) {
      throw NoRoomForFiles.ofYours();
    }
    if (!known && documents.bytesWaiting(VISITORS) + size > ofVisitors) {
      throw NoRoomForFiles.ofVisitors();
    }
  }
}
