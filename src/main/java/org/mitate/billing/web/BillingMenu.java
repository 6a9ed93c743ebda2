package org.mitate.billing.web;

import org.mitate.billing.Cashier;
import org.mitate.staff.Role;
import org.mitate.ui.Counts;
import org.mitate.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The cashier's doors in the menu.
@Configuration(proxyBeanMethods = false)
class BillingMenu {

    private static final String PATH = "/cashier";

    @Bean
    MenuEntry cashierDoor() {
        return MenuEntry.of(PATH, "billing.menu", 70, Role.Names.CASHIER);
    }

    @Bean
    MenuEntry receiptsDoor() {
        return MenuEntry.of("/receipts", "billing.receipts", 71, Role.Names.CASHIER);
    }

    @Bean
    MenuEntry closeDoor() {
        return MenuEntry.of("/daily-close", "billing.close.menu", 72, Role.Names.CASHIER);
    }

    @Bean
    Counts dueBills(Cashier cashier) {
        return Counts.of(PATH, cashier::countDue);
    }
}
