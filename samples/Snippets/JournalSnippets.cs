using System.Data.Common;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ShopSdk;
using ShopSdk.Journal;
using ShopSdk.Placing;
using ShopSdk.Stores;

namespace Snippets;

/// <summary>docs/concepts/journal.md.</summary>
internal static class JournalSnippets
{
    #region journal-register
    public static void AddJournal(ShopSdkBuilder shops, DbDataSource database)
    {
        shops.UseSqlJournal(database).AddPlacementWorker();
        shops.Services.AddSingleton<IPlacementSettled, Books>();
    }
    #endregion

    public static async Task Migrate(DbDataSource database, string file)
    {
        #region journal-migrate
        await SqlJournalSchema.MigrateAsync(database);
        #endregion
        #region journal-script
        await File.WriteAllTextAsync(file, SqlJournalSchema.Script(SqlJournalDialect.PostgreSql, from: 0));
        #endregion
    }

    public static void Protect(IServiceCollection services, IConfiguration configuration)
    {
        #region journal-protect
        byte[] key = Convert.FromBase64String(configuration.GetRequiredSection("Journal:Key").Value ?? "");
        services.AddSingleton<IPlacementProtector>(new AesPlacementProtector(key));
        #endregion
    }

    public static async Task Operate(JournalOperator journal)
    {
        #region journal-operate
        foreach (PlacementListing open in await journal.ListAsync(new() { OlderThan = TimeSpan.FromHours(1) }))
        {
            Console.WriteLine(
                $"{open.Intent.Store} {open.Intent.Reference} since {open.BegunAt:u}: {open.Attention ?? "looking"}"
            );
            foreach (PlacementHistoryEntry entry in await journal.GetHistoryAsync(open.Intent))
                Console.WriteLine($"  v{entry.Version} {entry.At:u} {entry.Stage} {entry.Order}");
        }
        #endregion
    }

    public static async Task Decide(JournalOperator journal, PlacementListing open)
    {
        #region journal-resolve
        Placement settled = await journal.ResolveAsync(
            open.Intent,
            new()
            {
                Version = open.Version,
                Order = OrderId.Parse("4711"), // or null: there is no order
                By = "anna",
                Why = "The shop's owner found it.",
            }
        );
        #endregion
    }

    public static async Task CleanUp(JournalOperator journal)
    {
        #region journal-clean-up
        await journal.CleanUpAsync(shrinkAfter: TimeSpan.FromDays(30), removeAfter: TimeSpan.FromDays(800));
        #endregion
    }

    public static void Buyers(IServiceCollection services)
    {
        #region journal-buyers
        services.AddScoped<IPlacementBuyers, SessionBuyers>();
        #endregion
    }

    private sealed class Books : IPlacementSettled
    {
        public Task SettledAsync(PlacementSettlement settlement, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class SessionBuyers : IPlacementBuyers
    {
        public ValueTask<BuyerCredential?> FindAsync(PlacementIntent intent, CancellationToken cancellationToken) =>
            new((BuyerCredential?)null);
    }
}
