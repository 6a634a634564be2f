package gov.miami.social.bench;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The floor: the same server serving a bare PrimeFaces table of 20 constant rows, with the portal's own PrimeFaces, and a hello servlet. */
final class FloorWar {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en" xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:p="primefaces">
            <h:head><title>Floor</title></h:head>
            <h:body><h:form><p:dataTable value="#{floorRows.all}" var="row">
              <p:column headerText="one">#{row}</p:column><p:column headerText="two">#{row}</p:column><p:column headerText="three">#{row}</p:column>
              <p:column headerText="four">#{row}</p:column><p:column headerText="five">#{row}</p:column></p:dataTable></h:form></h:body>
            </html>
            """;
    private static final String WEB = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <context-param><param-name>jakarta.faces.PROJECT_STAGE</param-name><param-value>Production</param-value></context-param>
              <servlet><servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class></servlet>
              <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
            </web-app>
            """;
    private static final String BEANS = "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>";

    static Path build() {
        var war = ShrinkWrap.create(WebArchive.class, "floor.war").addClasses(HelloServlet.class, FloorRows.class)
                .addAsWebResource(new StringAsset(PAGE), "table.xhtml")
                .setWebXML(new StringAsset(WEB)).addAsWebInfResource(new StringAsset(BEANS), "beans.xml")
                .addAsWebInfResource(new StringAsset("<faces-config xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\"/>"), "faces-config.xml");
        var portal = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/social.ear"));
        var pages = ShrinkWrap.create(ZipImporter.class, "web.war").importFrom(portal.get("web-jsf.war").getAsset().openStream()).as(WebArchive.class);
        pages.getContent(path -> path.get().matches("/WEB-INF/lib/primefaces-.*\\.jar"))
                .forEach((path, node) -> war.addAsLibrary(node.getAsset(), Arrays.stream(path.get().split("/")).reduce((first, last) -> last).orElseThrow()));
        var file = new File("target/floor.war");
        war.as(ZipExporter.class).exportTo(file, true);
        return file.toPath();
    }

    private FloorWar() {
    }
}
