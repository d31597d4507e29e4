using System.Data.Common;
using ShopSdk.Journal.Sql;

namespace ShopSdk.Journal.Tests.Journal;

/// <summary>Lets a test look at each step before it is run.</summary>
internal sealed class ExplainingDialect(SqlDialect inner, Func<SqlStatement, Task> explain) : SqlDialect
{
    public override SqlJournalDialect Kind => inner.Kind;

    public override string Now => inner.Now;

    public override IReadOnlyList<string> SchemaSteps => inner.SchemaSteps;

    public override string FindTable => inner.FindTable;

    public override string Change(string change, string history, string row) => inner.Change(change, history, row);

    public override string Claim(string due, string order, string set, string row) => inner.Claim(due, order, set, row);

    public override string Literal(byte[] bytes) => inner.Literal(bytes);

    public override string InTransaction(string script) => inner.InTransaction(script);

    public override bool IsPassing(DbException error) => inner.IsPassing(error);

    public override bool IsTimeout(DbException error) => inner.IsTimeout(error);

    public override async Task<IReadOnlyList<T>> RunAsync<T>(
        DbDataSource source,
        SqlStatement statement,
        Func<DbDataReader, T> read,
        TimeSpan limit,
        CancellationToken cancellationToken
    )
    {
        await explain(statement);
        return await inner.RunAsync(source, statement, read, limit, cancellationToken);
    }

    public override Task RunScriptAsync(DbDataSource source, string script, CancellationToken cancellationToken) =>
        inner.RunScriptAsync(source, script, cancellationToken);

    public override Task<IReadOnlyList<JournalProblem>> CheckAsync(
        DbDataSource source,
        TimeSpan limit,
        CancellationToken cancellationToken
    ) => inner.CheckAsync(source, limit, cancellationToken);
}
