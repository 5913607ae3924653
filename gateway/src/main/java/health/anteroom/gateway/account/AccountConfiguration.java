package health.anteroom.gateway.account;

import health.anteroom.kit.crypto.BlindIndex;
import health.anteroom.kit.crypto.FieldCipher;
import health.anteroom.kit.crypto.TransportCipher;
import health.anteroom.kit.store.AggregateStore;
import health.anteroom.kit.store.AggregateStores;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {
    @Bean
    AggregateStore<Account> accountStore(AggregateStores stores, FieldCipher cipher) {
        return stores.open(AccountMapping.COLLECTION, new AccountMapping(cipher));
    }

    @Bean
    AggregateStore<ClientContacts> clientContactStore(AggregateStores stores) {
        return stores.open("clientContacts", new ClientContacts.Mapping());
    }

    @Bean
    Accounts accounts(AggregateStore<Account> store, BlindIndex index) {
        return new Accounts(store, index);
    }

    @Bean
    ClientAccountListener clientAccountListener(
            AggregateStore<Account> accounts,
            AggregateStore<ClientContacts> contacts,
            Accounts ids,
            TransportCipher transport,
            FieldCipher fields,
            Newcomers newcomers) {
        return new ClientAccountListener(accounts, contacts, ids, transport, fields, newcomers);
    }

    @Bean
    @ConditionalOnProperty("anteroom.demo")
    ApplicationRunner demoStaff(AggregateStore<Account> store, Accounts ids) {
        return arguments -> new DemoStaff(store, ids).seed();
    }
}
