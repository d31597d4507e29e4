namespace CustomProvider.Tests.Server;

/// <summary>Something on the shelf. The price is in cents.</summary>
internal sealed record Product(string Sku, string Title, long Price);
