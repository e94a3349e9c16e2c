import ca.uhn.fhir.batch2.jobs.config.Batch2JobsConfig;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.binary.api.IBinaryStorageSvc;
import ca.uhn.fhir.jpa.binstore.MemoryBinaryStorageSvcImpl;
import ca.uhn.fhir.jpa.config.HapiJpaConfig;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirH2Dialect;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import ca.uhn.fhir.rest.server.ApacheProxyAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import jakarta.persistence.EntityManagerFactory;
import java.util.Properties;
import javax.sql.DataSource;
import org.apache.catalina.startup.Tomcat;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * HAPI FHIR's JPA server for R4 with everything in memory, put together from HAPI's own parts, at a free port of
 * 127.0.0.1. It says "listening on PORT", and ends when its standard input does: also when whoever started it is killed.
 * Its one argument is a folder for Tomcat's own files.
 */
public class Server {
  @Configuration(proxyBeanMethods = false)
  @EnableTransactionManagement
  @Import({
    JpaR4Config.class,
    HapiJpaConfig.class,
    JpaBatch2Config.class,
    Batch2JobsConfig.class,
    ThreadPoolFactoryConfig.class,
    SubscriptionChannelConfig.class
  })
  public static class Beans {
    @Bean
    public DataSource dataSource() {
      return JdbcConnectionPool.create("jdbc:h2:mem:fhir;DB_CLOSE_DELAY=-1", "sa", "");
    }

    @Bean
    public JpaStorageSettings storageSettings() {
      JpaStorageSettings settings = new JpaStorageSettings();
      // Nothing that runs in the background while a test looks.
      settings.setSchedulingDisabled(true);
      // Each search looks for itself, so that a test sees what was kept a moment ago.
      settings.setReuseCachedSearchResultsForMillis(null);
      return settings;
    }

    @Bean
    public PartitionSettings partitionSettings() {
      return new PartitionSettings();
    }

    @Bean
    public SubscriptionSettings subscriptionSettings() {
      return new SubscriptionSettings();
    }

    @Bean
    public IBinaryStorageSvc binaryStorage() {
      return new MemoryBinaryStorageSvcImpl();
    }

    @Bean
    public LocalContainerEntityManagerFactoryBean entityManagerFactory(
        DataSource source, ConfigurableListableBeanFactory beans, FhirContext context, JpaStorageSettings settings) {
      var factory = HapiEntityManagerFactoryUtil.newEntityManagerFactory(beans, context, settings);
      factory.setPersistenceUnitName("HAPI_PU");
      factory.setDataSource(source);
      Properties properties = new Properties();
      properties.put("hibernate.dialect", HapiFhirH2Dialect.class.getName());
      properties.put("hibernate.hbm2ddl.auto", "create");
      properties.put("hibernate.search.enabled", "false");
      factory.setJpaProperties(properties);
      return factory;
    }

    @Bean
    public JpaTransactionManager transactionManager(EntityManagerFactory factory) {
      return new JpaTransactionManager(factory);
    }

    @Bean
    public RestfulServer restfulServer(
        FhirContext context,
        ResourceProviderFactory resources,
        JpaSystemProvider<?, ?> system,
        IFhirSystemDao<?, ?> dao,
        JpaStorageSettings settings,
        ISearchParamRegistry parameters,
        IValidationSupport validation,
        DatabaseBackedPagingProvider paging) {
      RestfulServer server = new RestfulServer(context);
      server.registerProviders(resources.createProviders());
      server.registerProvider(system);
      server.setPagingProvider(paging);
      server.setServerConformanceProvider(
          new JpaCapabilityStatementProvider(server, dao, settings, parameters, validation));
      // The tests put HTTPS in front of it, and its answers have to name that address.
      server.setServerAddressStrategy(ApacheProxyAddressStrategy.forHttp());
      return server;
    }
  }

  public static void main(String[] arguments) throws Exception {
    var beans = new AnnotationConfigApplicationContext(Beans.class);
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(arguments[0]);
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    var web = tomcat.addContext("", null);
    Tomcat.addServlet(web, "fhir", beans.getBean(RestfulServer.class));
    web.addServletMappingDecoded("/fhir/*", "fhir");
    tomcat.start();
    System.out.println("listening on " + tomcat.getConnector().getLocalPort());
    System.in.transferTo(java.io.OutputStream.nullOutputStream());
    // Nothing is kept, so nothing has to be closed in good order.
    Runtime.getRuntime().halt(0);
  }
}
