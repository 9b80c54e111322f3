package org.cloudwindow.applicant.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.cloudwindow.applicant.CreditCode;
import org.cloudwindow.applicant.IdNumber;
import org.cloudwindow.shared.Configuration;

/**
 * Fills the register of a demonstration once. Numbers are put together here from area, birth and sequence and get their
 * check digits, so that no whole number stands in any file of ours.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class DemoPeople {

    /** Not in use as an area, so that no number of ours is anybody's. */
    private static final String AREA = "419901";

    private static final int CITIZENS = 300;

    @Inject
    private RegisterRepository register;

    @Inject
    private Configuration configuration;

    @PostConstruct
    void fill() {
        if (!configuration.isDemo() || !register.isEmpty()) {
            return;
        }
        String zhang = number("19900307", 1);
        register.addPerson("张晓明", zhang);
        register.addPerson("李秀英", number("19580101", 2));
        register.addOrganization("云窗示范有限公司", creditCode("91", "MA000000"), zhang);
        for (int index = 1; index <= CITIZENS; index++) {
            register.addPerson("市民%03d".formatted(index), number("19800101", index));
        }
    }

    static String number(String birth, int sequence) {
        String first17 = AREA + birth + "%03d".formatted(sequence);
        return first17 + IdNumber.checkDigit(first17);
    }

    static String creditCode(String body, String organization) {
        String first17 = body + AREA + organization + CreditCode.innerCheckCharacter(organization);
        return first17 + CreditCode.checkCharacter(first17);
    }
}
