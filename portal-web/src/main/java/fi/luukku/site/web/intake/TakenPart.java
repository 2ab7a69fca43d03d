package fi.luukku.site.web.intake;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.fileupload2.core.DiskFileItem;

/** A part of a form, as servlets and Faces see it. */
final class TakenPart implements Part {
  private final DiskFileItem item;

  TakenPart(DiskFileItem item) {
    this.item = item;
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return item.getInputStream();
  }

  @Override
  public String getContentType() {
    return item.getContentType();
  }

  @Override
  public String getName() {
    return item.getFieldName();
  }

  /** As the browser gave it, whatever that is: only what shows and stores it cleans it. */
  @Override
  public String getSubmittedFileName() {
    return item.getName();
  }

  @Override
  public long getSize() {
    return item.getSize();
  }

  @Override
  public void write(String fileName) throws IOException {
    item.write(Path.of(fileName));
  }

  @Override
  public void delete() throws IOException {
    item.delete();
  }

  @Override
  public String getHeader(String name) {
    return item.getHeaders().getHeader(name);
  }

  @Override
  public Collection<String> getHeaders(String name) {
    List<String> found = new ArrayList<>();
    item.getHeaders().getHeaders(name).forEachRemaining(found::add);
    return found;
  }

  @Override
  public Collection<String> getHeaderNames() {
    List<String> found = new ArrayList<>();
    item.getHeaders().getHeaderNames().forEachRemaining(found::add);
    return found;
  }
}
