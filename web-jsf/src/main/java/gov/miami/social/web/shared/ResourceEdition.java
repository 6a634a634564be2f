package gov.miami.social.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * The edition of the portal's own styles, scripts and icons, as part of their addresses: browsers keep them for a week,
 * and fetch them anew when one has changed.
 */
@Named
@ApplicationScoped
public class ResourceEdition {

    @Inject
    private ServletContext files;
    private String value;

    @PostConstruct
    void read() {
        var sum = new CRC32();
        add(sum, "/resources/");
        value = Long.toHexString(sum.getValue());
    }

    public String getValue() {
        return value;
    }

    private void add(CRC32 sum, String folder) {
        for (var path : new TreeSet<>(Optional.ofNullable(files.getResourcePaths(folder)).orElse(Set.of()))) {
            if (path.endsWith("/")) {
                add(sum, path);
            } else {
                sum.update(bytes(path));
            }
        }
    }

    private byte[] bytes(String path) {
        try (var file = files.getResourceAsStream(path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
