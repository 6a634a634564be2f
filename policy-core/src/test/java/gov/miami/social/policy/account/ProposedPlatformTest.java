package gov.miami.social.policy.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposedPlatformTest {

    @ParameterizedTest
    @CsvSource({"NewNet https://newnet.example, NewNet, newnet.example", "NewNet (newnet.example/city), NewNet, newnet.example", "Next Door, Next Door, ''",
        "https://newnet.example/, newnet.example, newnet.example", "www.newnet.example New Net, New Net, www.newnet.example", "Web 2.0, Web 2.0, ''"})
    void nameAndAddressAreTakenApart(String text, String name, String host) {
        var proposed = ProposedPlatform.of(text);
        assertThat(proposed.name()).isEqualTo(name);
        assertThat(proposed.address().map(AccountUrl::host).orElse("")).isEqualTo(host);
    }
}
