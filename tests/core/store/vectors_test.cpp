// SPDX-License-Identifier: GPL-3.0-or-later
// The fixed journals of tests/data, sound and damaged, as this program reads them. tests/reader reads the same.
#include "support/journalfixture.h"
#include "support/patience.h"
#include "support/testdata.h"
#include "support/vectorreading.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace hearth {
namespace {

const QString kPython = QStringLiteral(HEARTHBOOK_PYTHON);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

struct Vector final
{
    QString name;
    QString annasCode;
    QString bensCode;
};

// As the README of the folder tells them.
std::vector<Vector> vectors()
{
    static const QRegularExpression row(
        QStringLiteral("^\\| `(version\\d)\\.hearth` \\| ([-0-9A-Z]{34}) \\| ([-0-9A-Z]{34}) \\|"),
        QRegularExpression::MultilineOption);
    std::vector<Vector> found;
    auto rows = row.globalMatch(QString::fromUtf8(bytesOf(testDataFile(QStringLiteral("README.md")))));
    while (rows.hasNext()) {
        const auto match = rows.next();
        found.push_back({match.captured(1), match.captured(2), match.captured(3)});
    }
    return found;
}

void copyTo(const QString &from, const QString &to)
{
    QFile::remove(to);
    ASSERT_TRUE(QFile::copy(from, to)) << qPrintable(from);
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
}

// The words of tests/data/damaged.toml.
QString wordFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::WrongPassphrase:
        return QStringLiteral("wrong-passphrase");
    case ErrorCode::NotHereYet:
        return QStringLiteral("not-here-yet");
    case ErrorCode::Damaged:
        return QStringLiteral("damaged");
    case ErrorCode::Tampered:
        return QStringLiteral("tampered");
    case ErrorCode::NotAJournal:
        return QStringLiteral("not-a-journal");
    case ErrorCode::NewerVersion:
        return QStringLiteral("newer-version");
    case ErrorCode::UnsafeParameters:
        return QStringLiteral("unsafe-parameters");
    case ErrorCode::KeysLost:
        return QStringLiteral("keys-lost");
    default:
        return QStringLiteral("error %1 %2").arg(static_cast<int>(error.code)).arg(error.detail);
    }
}

QByteArray withoutPhotos(QByteArray lines)
{
    static const QRegularExpression photo(QStringLiteral(" (lost|-|[0-9a-f]{64}) (signed|unsigned)\n"));
    return QString::fromLatin1(lines).replace(photo, QStringLiteral("\n")).toLatin1();
}

QString answerOf(const QString &path, const QString &secret, const QByteArray &expected)
{
    const auto reading = test::readVector(path, secret);
    if (!reading)
        return wordFor(reading.error());
    if (reading.value().records == expected)
        return reading.value().wasTold ? QStringLiteral("told") : QStringLiteral("opens");
    return reading.value().lostPhoto && withoutPhotos(reading.value().records) == withoutPhotos(expected)
               ? QStringLiteral("photo lost")
               : QStringLiteral("reads something else");
}

TEST(Vectors, OfEveryVersionAreReadByEitherPartnerWithEitherSecret)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("vector.hearth"));
    const auto all = vectors();
    ASSERT_EQ(all.size(), 3U);
    for (const auto &[name, annasCode, bensCode] : all) {
        const QByteArray meaning = bytesOf(testDataFile(name + QStringLiteral(".meaning.txt")));
        const std::tuple<QString, QString, QString> partners[] = {
            {QStringLiteral("anna"), test::kAnnasPassphrase, annasCode},
            {QStringLiteral("ben"), test::kBensPassphrase, bensCode},
        };
        for (const auto &[partner, passphrase, code] : partners) {
            const QByteArray expected = bytesOf(testDataFile(QStringLiteral("%1.%2.txt").arg(name, partner)));
            for (const QString &secret : {passphrase, code}) {
                SCOPED_TRACE(QStringLiteral("%1 as %2 by %3").arg(name, partner, secret).toStdString());
                copyTo(testDataFile(name + QStringLiteral(".hearth")), path);
                const auto reading = test::readVector(path, secret);
                ASSERT_TRUE(reading) << qPrintable(wordFor(reading.error()));
                EXPECT_EQ(reading.value().records, expected);
                EXPECT_EQ(reading.value().meaning, meaning);
                EXPECT_FALSE(reading.value().wasTold);
            }
        }
    }
}

// Of two who have parted: what is left where one went, and what one was given.
TEST(Vectors, OfTwoWhoPartedAreReadByWhoeverTheyBelongTo)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("vector.hearth"));
    for (const char *each : {"version3-left", "version3-handed"}) {
        const QString name = QString::fromUtf8(each);
        SCOPED_TRACE(each);
        for (int i = 0; i < 2; ++i) { // and once more, after a key of one's own was begun
            if (i == 0)
                copyTo(testDataFile(name + QStringLiteral(".hearth")), path);
            const auto reading = test::readVector(path, test::kBensPassphrase);
            ASSERT_TRUE(reading) << qPrintable(wordFor(reading.error()));
            EXPECT_EQ(reading.value().records, bytesOf(testDataFile(name + QStringLiteral(".ben.txt"))));
            EXPECT_EQ(reading.value().meaning, bytesOf(testDataFile(name + QStringLiteral(".meaning.txt"))));
            EXPECT_FALSE(reading.value().wasTold);
        }
        const auto refused = test::readVector(path, test::kAnnasPassphrase);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::WrongPassphrase);
    }
}

TEST(Vectors, DamagedOnesGetTheAnswerThatIsWrittenDown)
{
    if (kPython.isEmpty())
        GTEST_SKIP() << "The damaged journals are made by tests/reader/damage.py, which needs Python 3.11 or later.";
    const QTemporaryDir folder;
    QProcess damage;
    damage.start(kPython, {QStringLiteral(HEARTHBOOK_DAMAGE), folder.path()});
    ASSERT_TRUE(damage.waitForFinished(test::patience) && damage.exitCode() == 0)
        << damage.readAllStandardError().constData();
    const QStringList cases =
        QString::fromUtf8(damage.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_GE(cases.size(), 50);
    const QString path = folder.filePath(QStringLiteral("tried.hearth"));
    for (const QString &line : cases) {
        const QStringList fields = line.split(QLatin1Char('\t'));
        ASSERT_EQ(fields.size(), 5) << qPrintable(line);
        copyTo(fields.at(0), path); // opening mends what it can
        const QString answer = answerOf(path, fields.at(1), bytesOf(fields.at(3)));
        const bool mayBeTold = fields.at(2) == QLatin1String("opens") && answer == QLatin1String("told");
        EXPECT_TRUE(answer == fields.at(2) || mayBeTold)
            << qPrintable(fields.at(4)) << ", " << qPrintable(fields.at(3).section(QLatin1Char('.'), -2, -2))
            << ": expected " << qPrintable(fields.at(2)) << ", got " << qPrintable(answer);
    }
}

} // namespace
} // namespace hearth
