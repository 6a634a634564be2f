package gov.miami.social.policy.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a column of a list can say. Known by the headings of the federal registries of 2011-2015 (id, service, account,
 * service_url ...) and 2015-2021 (account_platform, account_url, account_name ...), by the portal's own, and by what people
 * write over such a column in English, Spanish and Haitian Creole.
 */
public enum Column {
    PLATFORM("platform service account_platform network social_network social_media plataforma red red_social servicio platfom rezo rezo_sosyal sevis",
            "site sitio sit"),
    ACCOUNT("handle account username user_name screen_name user cuenta usuario nombre_de_usuario kont non_itilizate itilizate", "profile perfil pwofil"),
    URL("url address link web_address website web_site web_page service_url account_url page_url profile_url page_link account_link hyperlink"
            + " direccion direccion_web enlace vinculo pagina_web sitio_web adres adres_entenet lyen paj_web sit_entenet", ""),
    NAME("name account_name display_name organization title page_name nombre nombre_de_la_cuenta titulo organizacion non non_kont non_kont_lan oganizasyon",
            "page pagina paj"),
    DEPARTMENT("department department_key dept agency office bureau division owner owning_department"
            + " departamento dependencia agencia oficina depatman ajans biwo", ""),
    PURPOSE("purpose short_description use proposito finalidad uso descripcion_breve bi objektif", ""),
    DESCRIPTION("description long_description about descripcion deskripsyon", ""),
    AUDIENCE("audience publico audiencia destinatarios piblik odyans", ""),
    LANGUAGE("language languages idioma idiomas lengua lenguas lang", ""),
    CREATED("created created_at created_on date_created creada creado fecha_de_creacion kreye dat_kreyasyon", ""),
    UPDATED("updated updated_at updated_on last_updated actualizada actualizado fecha_de_actualizacion mete_ajou dat_mizajou", "");

    private final List<String> headings;
    private final List<String> maybe;

    /** @param maybe headings that say this unless addresses stand under them */
    Column(String headings, String maybe) {
        this.headings = words(headings);
        this.maybe = words(maybe);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** The portal's own heading. */
    public String heading() {
        return headings.get(0);
    }

    /** All headings by which it is known. */
    public List<String> headings() {
        return Stream.concat(headings.stream(), maybe.stream()).toList();
    }

    /** The column of a heading, whatever its case, its accents and its signs between words; absent for one that is of no use here. */
    public static Optional<Column> headed(String heading) {
        var word = word(heading);
        return Arrays.stream(values()).filter(column -> column.headings().contains(word)).findFirst();
    }

    /** Whether a heading is used for a page's address as often as for something else. */
    static boolean ambiguous(String heading) {
        return Arrays.stream(values()).anyMatch(column -> column.maybe.contains(word(heading)));
    }

    private static String word(String heading) {
        return Likeness.plain(heading).replace(' ', '_');
    }

    /** Whether it is free text, which may be cut; an address or a name of an account may not. */
    boolean prose() {
        return this == NAME || this == PURPOSE || this == DESCRIPTION || this == AUDIENCE;
    }

    /** The longest text it may hold. */
    int longest() {
        return switch (this) {
            case URL -> 500;
            case ACCOUNT -> 100;
            case PLATFORM, CREATED, UPDATED -> 60;
            case DEPARTMENT -> 120;
            case LANGUAGE -> 1000;
            case NAME -> 300;
            case PURPOSE, DESCRIPTION, AUDIENCE -> 800;
        };
    }
}
