using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using ShopSdk.Errors;
using ShopSdk.Journal.Sql;

namespace ShopSdk.Journal;

/// <content>The check before the first step, and the key that is read with it.</content>
public partial class SqlPlacementJournal
{
    private readonly SemaphoreSlim _checking = new(1);
    private volatile Settings? _settings;

    /// <inheritdoc/>
    /// <remarks>A host reads it on start. Otherwise the first use reads it, and waits for the database.</remarks>
    /// <exception cref="JournalUnavailableException">The database cannot be used.</exception>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever a driver throws, a caller gets one type of error.")]
    [SuppressMessage("Design", "CA1065", Justification = "Without its database the journal has no key.")]
    public ReadOnlyMemory<byte> HashKey
    {
        get
        {
            if (_options.HashKey is { } given)
                return given;
            if (_settings is { } known)
                return known.HashKey;
            try
            {
                Task.Run(() => CheckAsync(CancellationToken.None)).GetAwaiter().GetResult();
            }
            catch (Exception e)
            {
                throw new JournalUnavailableException(
                    "The placement journal cannot be used. Nothing was sent by this call. See the inner exception.",
                    new ErrorDetails(),
                    e
                );
            }
            return _settings is { } read ? read.HashKey : default;
        }
    }

    /// <summary>Checks the tables and the settings of the database, unless that was done. Warnings are logged.</summary>
    /// <exception cref="InvalidOperationException">Nothing may be placed with this database. The message says why, and what to do.</exception>
    /// <exception cref="System.Data.Common.DbException">The database cannot be reached.</exception>
    public Task CheckAsync(CancellationToken cancellationToken = default) => ReadyAsync(cancellationToken).AsTask();

    private ValueTask ReadyAsync(CancellationToken cancellationToken) =>
        _settings is null ? new(CheckOnceAsync(cancellationToken)) : default;

    private async Task CheckOnceAsync(CancellationToken cancellationToken)
    {
        await _checking.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_settings is not null)
                return;
            Settings settings = await SqlJournalSchema.ReadSettingsAsync(_database, cancellationToken).ConfigureAwait(false);
            List<JournalProblem> problems =
            [
                .. await _database
                    .Dialect.CheckAsync(_database.Source, _database.Timeout, cancellationToken)
                    .ConfigureAwait(false),
            ];
            foreach (JournalProblem problem in problems.Where(problem => !problem.Forbids))
                JournalLog.Warning(_logger, problem.Text);
            if (problems.Where(problem => problem.Forbids).Select(problem => problem.Text).ToArray() is { Length: > 0 } reasons)
                throw new InvalidOperationException(
                    $"The database cannot hold the placement journal. {string.Join(" ", reasons)}"
                );
            if (_options.HashKey is { } given)
                await CheckKeyAsync(settings, given, cancellationToken).ConfigureAwait(false);
            _settings = settings;
        }
        finally
        {
            _checking.Release();
        }
    }

    /// <summary>With another key than before, every buyer would count as another one.</summary>
    private async Task CheckKeyAsync(Settings settings, ReadOnlyMemory<byte> key, CancellationToken cancellationToken)
    {
        byte[] check = HMACSHA256.HashData(key.Span, "ShopSdk.Journal"u8)[..8];
        byte[] known =
            settings.HashCheck
            ?? await SqlJournalSchema.KeepHashCheckAsync(_database, check, cancellationToken).ConfigureAwait(false);
        if (!known.AsSpan().SequenceEqual(check))
            throw new InvalidOperationException(
                $"{nameof(SqlJournalOptions)}.{nameof(SqlJournalOptions.HashKey)} is not the key that the journal's buyers were hashed with. Set that one again."
            );
    }

    /// <summary>What the table shop_journal says.</summary>
    internal sealed record Settings(long Version, byte[] HashKey, byte[]? HashCheck);
}
